#include "ui/tables/celldelegate.h"

#include "contact/clipboardtable.h"
#include "models/contactmodel.h"
#include "ui/editors/fieldeditor.h"
#include "ui/editors/valueactions.h"
#include "ui/style/icons.h"
#include "ui/tables/tablemodel.h"
#include "ui/widgets/lineedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

OpenCell *OpenCell::open(ContactModel &model, const Path &path, QWidget *parent)
{
    const auto seen = [&model, path] {
        return model.indexOf(path).data(ContactModel::SeenRole).toStringList();
    };
    return new OpenCell(model, path, FieldEditor::make(fieldAt(path), seen, parent));
}

OpenCell *OpenCell::of(const QObject *control)
{
    return control->findChild<OpenCell *>(QString(), Qt::FindDirectChildrenOnly);
}

OpenCell::OpenCell(ContactModel &model, const Path &path, FieldEditor *editor)
    : QObject(editor->control())
    , m_model(model)
    , m_path(path)
    , m_editor(editor)
    , m_before(cell())
{
    dress();
    connect(m_editor, &FieldEditor::typed, this, [this](const QVariant &value) {
        // A refused card number must not stay visible either.
        if (!m_model.setData(m_model.indexOf(m_path), value) &&
            codec::hidesCardNumber(fieldAt(m_path), Cell::text(value.toString())))
            show();
    });
    connect(m_editor, &FieldEditor::refused, this,
            [this](codec::ValidationIssue issue) { emit m_model.refused(m_model.indexOf(m_path), issue); });
}

void OpenCell::dress()
{
    control()->setAccessibleName(fieldLabel(fieldAt(m_path)));
    control()->setAutoFillBackground(true);
    if (auto *line = qobject_cast<LineEdit *>(control())) {
        line->setFrame(false);
        connect(line, &LineEdit::menuOpens, this, [this](QMenu &menu) {
            if (m_model.indexOf(m_path).isValid())
                addValueActions(menu, m_model, m_path);
        });
    }
}

QWidget *OpenCell::control()
{
    return m_editor->control();
}

Cell OpenCell::cell() const
{
    return m_model.indexOf(m_path).data(ContactModel::CellRole).value<Cell>();
}

void OpenCell::show()
{
    m_editor->show(cell());
}

void OpenCell::giveBack()
{
    if (const QModelIndex at = m_model.indexOf(m_path); at.isValid() && cell() != m_before)
        m_model.setData(at, QVariant::fromValue(m_before), ContactModel::CellRole);
}

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
    // The input is already in the model.
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
        edit->insert(cells.constFirst().constFirst()); // without the line end that spreadsheets append
    } else if (!cells.isEmpty()) {
        emit closeEditor(edit);
        emit blockPasted();
    }
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString(); // values are data: no digit grouping
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
        // setBold() detaches the font even if nothing changes, which costs a font lookup
        option->font.setBold(true);
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

#include "moc_celldelegate.cpp"
