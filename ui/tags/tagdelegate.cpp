#include "ui/tags/tagdelegate.h"

#include "models/tagsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/tint.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/lineedit.h"

#include <QKeyEvent>
#include <QPainter>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using json::Kind;

namespace {

Kind kindAt(const QModelIndex &index)
{
    return Kind(index.data(TagsModel::KindRole).toInt());
}

/// The word that the value column shows instead of a value; empty if there is a value.
QString wordFor(const QModelIndex &index)
{
    if (index.column() == TagsModel::KeyColumn)
        return index.data().toString().isEmpty() ? TagDelegate::tr("empty key") : QString();
    if (index.column() == TagsModel::KindColumn)
        return {};
    if (kindAt(index) == Kind::Null)
        return u"–"_s;
    return index.data().toString().isEmpty() ? TagDelegate::tr("empty text") : QString();
}

} // namespace

TagDelegate::TagDelegate(TagsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

bool TagDelegate::isChosen(const QModelIndex &index) const
{
    return index.column() == TagsModel::KindColumn ||
           (index.column() == TagsModel::ValueColumn && kindAt(index) == Kind::Boolean);
}

QWidget *TagDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    m_at = index;
    m_before = m_model.cell();
    m_after = m_before;
    m_refusedText.clear();
    QWidget *editor = isChosen(index) ? newBox(parent, index) : newLine(parent, index);
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal).toString());
    editor->setAutoFillBackground(true);
    return editor;
}

QWidget *TagDelegate::newLine(QWidget *parent, const QModelIndex &) const
{
    auto *line = new LineEdit(parent);
    line->setFrame(false);
    // the default limit would truncate a longer string and write it
    line->setMaxLength(std::numeric_limits<int>::max());
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!m_at.isValid())
            return;
        m_refusedText = write(text) ? QString() : text;
        if (m_refusedText.isEmpty())
            emit taken();
    });
    return line;
}

QWidget *TagDelegate::newBox(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new ChoiceBox(parent);
    box->setFrame(false);
    if (index.column() == TagsModel::KindColumn) {
        for (const Kind kind :
             {Kind::Text, Kind::Number, Kind::Boolean, Kind::Null, Kind::List, Kind::Object})
            box->addItem(TagsModel::kindName(kind), int(kind));
    } else {
        box->addItem(TagsModel::tr("Yes"), true);
        box->addItem(TagsModel::tr("No"), false);
    }
    connect(box, &QComboBox::activated, this, [this, box](int choice) {
        if (!m_at.isValid())
            return;
        // Applies the choice to the value from before the combo box was opened: with the arrow keys, a string
        // passes Null on its way to Object without a loss.
        const QVariant wanted = box->itemData(choice);
        restoreBefore();
        m_refusedText = write(wanted) ? QString() : box->itemText(choice);
        box->setCurrentIndex(choice); // also after a refusal, as the next arrow key continues from here
        if (m_refusedText.isEmpty())
            emit taken();
    });
    return box;
}

bool TagDelegate::write(const QVariant &value) const
{
    const bool written = m_model.setData(m_at, value);
    m_after = m_model.cell();
    return written;
}

void TagDelegate::restoreBefore() const
{
    // If undo or an answer has changed the field since, that change stays.
    if (m_model.cell() == m_after)
        m_model.typeBack(m_before);
    else
        m_before = m_model.cell();
    m_after = m_model.cell();
}

void TagDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(qMax(0, box->findData(value)));
    else
        static_cast<LineEdit *>(editor)->showText(value.toString());
}

void TagDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
    // The input is already in the model.
}

bool TagDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            m_refusedText.clear();
            restoreBefore();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            if (!m_refusedText.isEmpty())
                return true; // the popup at the editor explains the error
            break;
        default:
            break;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

QString TagDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString().replace(u'\n', u'↵').replace(u'\t', u'→');
}

void TagDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool container = kindAt(index) == Kind::List || kindAt(index) == Kind::Object;
    const bool keyless = index.column() == TagsModel::KeyColumn && !index.data(TagsModel::KeyedRole).toBool();
    const QString word = container && index.column() == TagsModel::ValueColumn ? QString() : wordFor(index);
    if (!word.isEmpty())
        option->text = word;
    const bool muted = !word.isEmpty() || keyless || (container && index.column() == TagsModel::ValueColumn);
    if (muted && !(option->state & QStyle::State_Selected) && (option->state & QStyle::State_Enabled))
        option->palette.setColor(QPalette::Text, tint::muted(option->palette));
    option->font.setBold(index.column() != TagsModel::KindColumn &&
                         index.data(TagsModel::ChangedRole).toBool());
    if (index.column() == TagsModel::KeyColumn && index.data(TagsModel::RepeatedRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->icon = themedIcon(u"warning"_s);
    }
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The height of an editor, so that opening one neither shifts nor cuts anything.
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() + 6));
    return size;
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != TagsModel::KeyColumn || !index.data(TagsModel::ChangedRole).toBool())
        return;
    QRect edge = option.rect;
    edge.setWidth(3);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), option.palette.highlight());
}

#include "moc_tagdelegate.cpp"
