#include "ui/messages/messagelog.h"

#include "account/clock.h"
#include "ui/style/icons.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

MessageLog::MessageLog(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void MessageLog::add(const Message &message)
{
    if (m_entries.size() == most) {
        beginRemoveRows({}, 0, 0);
        m_entries.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append({m_clock.now().toLocalTime(), message});
    endInsertRows();
}

int MessageLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int MessageLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MessageLog::whole(const Entry &entry)
{
    const QString head = tr("%1 · %2", "time and kind of a message")
                             .arg(QLocale().toString(entry.when, u"yyyy-MM-dd HH:mm:ss"_s),
                                  messageKindText(entry.message.kind));
    QStringList lines{head, entry.message.text, entry.message.details};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant MessageLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const bool isText = index.column() == TextColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isText ? entry.message.text : QLocale().toString(entry.when.time(), u"HH:mm:ss"_s);
    case Qt::DecorationRole:
        return isText ? QVariant(themedIcon(messageKindIcon(entry.message.kind))) : QVariant();
    case Qt::AccessibleTextRole:
        return isText ? QVariant(tr("%1: %2", "kind of a message and its text")
                                     .arg(messageKindText(entry.message.kind), entry.message.text))
                      : QVariant();
    case FullTextRole:
        return whole(entry);
    default:
        return {};
    }
}

QVariant MessageLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == TimeColumn ? tr("Time") : tr("Message");
}

#include "moc_messagelog.cpp"
