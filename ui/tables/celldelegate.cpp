#include "ui/tables/celldelegate.h"

#include "contact/contactmodel.h"
#include "ui/looks/icons.h"
#include "ui/tables/cellwords.h"
#include "ui/tables/opencell.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

CellDelegate::CellDelegate(ContactModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    return OpenCell::open(m_model, index.data(ContactModel::PathRole).value<Path>(), parent)->control();
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &) const
{
    OpenCell::of(editor)->show();
}

void CellDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
    // Written as it was typed.
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const bool escaped =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (OpenCell *cell = escaped ? OpenCell::of(watched) : nullptr)
        cell->giveBack();
    return QStyledItemDelegate::eventFilter(watched, event);
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString(); // values are data, not numbers to be grouped
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString plain = cellRemarks(index).join(u'\n').toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QString(plain).replace(u'\n', u"<br>"_s), view);
    return true;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto cell = index.data(ContactModel::CellRole).value<Cell>();
    if (!cell.isSet()) {
        option->text = u"–"_s;
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
    option->font.setBold(index.data(ContactModel::ChangedRole).toBool());
    if (index.data(ContactModel::RemovedRole).toBool()) {
        option->font.setStrikeOut(true);
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
    const QVariant problem = index.data(ContactModel::ProblemRole);
    const bool serverSaid = index.data(ContactModel::ServerSaidRole).isValid();
    if (problem.isValid() || serverSaid) {
        const bool error = serverSaid || problem.value<Problem>().severity == codec::Severity::Error;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->icon = themedIcon(error ? u"error"_s : u"warning"_s);
    } else if (index.data(ContactModel::ServerMadeRole).isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->icon = themedIcon(u"info"_s);
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(ContactModel::ChangedRole).toBool())
        return;
    QRect edge = option.rect;
    edge.setWidth(3);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), option.palette.highlight());
}
