#include "ui/tags/tagspane.h"

#include "schema/json.h"
#include "schema/jsonstrict.h"
#include "ui/words/sentences.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Leaves undo and redo to the window, as LineEdit does.
class JsonEdit : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return false;
            }
        }
        return QPlainTextEdit::event(event);
    }
};

QString shownText(const Cell &cell)
{
    const QByteArray *bytes = cell.asRaw();
    if (!bytes)
        return codec::editText(cell);
    return QString::fromUtf8(json::isValue(*bytes) ? json::indented(*bytes) : *bytes);
}

} // namespace

TagsPane::TagsPane(ContactModel &model, int field, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(field)
    , m_edit(new JsonEdit(this))
    , m_check(new QLabel(this))
{
    const Field &description = contactFields()[size_t(field)];
    m_edit->setObjectName(description.key);
    m_edit->setAccessibleName(fieldLabel(description));
    m_edit->setWhatsThis(fieldHelp(description));
    m_edit->setUndoRedoEnabled(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_check->setTextFormat(Qt::PlainText);
    m_check->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_check);
    setFocusProxy(m_edit);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &TagsPane::write);
    connect(&m_model, &ContactModel::modelReset, this, &TagsPane::refresh);
    connect(&m_model, &ContactModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (!first.parent().isValid() && first.row() <= m_field && m_field <= last.row())
                    refresh();
            });
    refresh();
}

void TagsPane::refresh()
{
    const auto cell = m_model.fieldIndex(m_field).data(ContactModel::CellRole).value<Cell>();
    const auto shown = codec::parse(FieldType::Object, m_edit->toPlainText());
    // The laid-out text and the bytes mean the same: then the caret is left alone.
    const bool there = cell.isSet() ? codec::sameValue(FieldType::Object, cell, std::get<Cell>(shown))
                                    : m_edit->toPlainText().isEmpty();
    if (!there) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(shownText(cell));
    }
    m_edit->setPlaceholderText(tr("not set"));
    describe();
}

void TagsPane::write()
{
    const QModelIndex index = m_model.fieldIndex(m_field);
    const auto original = index.data(ContactModel::BaseRole).value<Cell>();
    const Cell typed = std::get<Cell>(codec::parse(FieldType::Object, m_edit->toPlainText()));
    if (codec::sameValue(FieldType::Object, typed, original))
        m_model.setData(index, QVariant::fromValue(original),
                        ContactModel::CellRole); // its own bytes, not the layout
    else
        m_model.setData(index, m_edit->toPlainText());
}

void TagsPane::describe()
{
    const QModelIndex index = m_model.fieldIndex(m_field);
    const auto cell = index.data(ContactModel::CellRole).value<Cell>();
    const QVariant problem = index.data(ContactModel::ProblemRole);
    QStringList said;
    if (problem.isValid()) {
        said << complaintText(problem.value<Problem>().complaint, contactFields()[size_t(m_field)]);
        const QByteArray *bytes = cell.asRaw();
        if (const auto fault = bytes ? json::checkStrictly(*bytes) : std::nullopt)
            said << tr("Line %1, column %2.").arg(fault->line).arg(fault->column);
    }
    if (index.data(ContactModel::ChangedRole).toBool())
        said << tr("Changed.");
    if (!cell.isSet())
        said << tr("Not set.");
    m_check->setText(said.join(u' '));
    m_edit->setAccessibleDescription(m_check->text());
}
