#include "ui/editors/texteditor.h"

#include "schema/codec.h"
#include "ui/parts/lineedit.h"

#include <QCompleter>

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : TextEditor(field, new LineEdit(parent))
{
}

TextEditor::TextEditor(const Field &field, LineEdit *edit)
    : FieldEditor(edit)
    , m_edit(edit)
{
    if (!field.options.empty())
        suggest(field);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { emit typed(text); });
}

QWidget *TextEditor::control()
{
    return m_edit;
}

void TextEditor::setLocked(bool locked)
{
    if (m_edit->isReadOnly() == locked)
        return;
    m_edit->setReadOnly(locked);
    // It can still be reached and copied; it only stops looking like something to type in, in light and dark.
    QPalette palette;
    if (locked)
        palette.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(palette);
}

void TextEditor::show(const Cell &cell)
{
    m_edit->setPlaceholderText(cell.isSet() ? tr("empty text") : tr("not set"));
    m_edit->showText(codec::editText(cell));
}

void TextEditor::suggest(const Field &field)
{
    QStringList values;
    for (const Option &option : field.options)
        values << QString(option.value);
    auto *completer = new QCompleter(values, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) { emit typed(text); });
}
