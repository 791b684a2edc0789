#include "ui/tables/celldelegate.h"

#include "contact/clipboardtable.h"
#include "contact/contactmodel.h"
#include "ui/style/icons.h"
#include "ui/tables/opencell.h"
#include "ui/tables/tablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

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
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    OpenCell *cell = key ? OpenCell::of(watched) : nullptr;
    auto *line = cell ? qobject_cast<QLineEdit *>(watched) : nullptr;
    if (line && key->matches(QKeySequence::Paste)) {
        paste(line);
        return true;
    }
    if (cell && key->key() == Qt::Key_Escape)
        cell->giveBack();
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CellDelegate::paste(QLineEdit *edit)
{
    const clipboardtable::Rows cells = clipboardtable::read(QGuiApplication::clipboard()->text());
    if (cells.size() == 1 && cells.constFirst().size() == 1) {
        edit->insert(cells.constFirst().constFirst()); // without a spreadsheet's line end
    } else if (!cells.isEmpty()) {
        emit closeEditor(edit);
        emit blockPasted();
    }
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString(); // values are data, not numbers to be grouped
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto cell = index.data(ContactModel::CellRole).value<Cell>();
    if (!cell.isSet()) {
        option->text = u"–"_s;
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
    if (index.data(ContactModel::ChangedRole).toBool())
        option->font.setBold(true); // a font that is written to, even to what it was, has to be found anew
    if (index.data(ContactModel::RemovedRole).toBool()) {
        option->font.setStrikeOut(true);
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
    const QVariant problem = index.data(ContactModel::ProblemRole);
    const bool serverSaid = index.data(ContactModel::ServerSaidRole).isValid();
    const bool refused = index.data(TableModel::RefusedRole).toBool();
    if (refused || problem.isValid() || serverSaid) {
        const bool error =
            refused || serverSaid || problem.value<Problem>().severity == codec::Severity::Error;
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
