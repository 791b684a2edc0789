#include "ui/editors/texteditor.h"

#include "schema/displaytext.h"
#include "ui/editors/suggester.h"
#include "ui/widgets/lineedit.h"

#include <QRegularExpressionValidator>

using namespace Qt::Literals::StringLiterals;

TextEditor::TextEditor(const Field &field, const Seen &seen, QWidget *parent)
    : TextEditor(field, seen, new LineEdit(parent))
{
}

TextEditor::TextEditor(const Field &field, const Seen &seen, LineEdit *edit)
    : FieldEditor(edit)
    , m_field(field)
    , m_edit(edit)
{
    if (suggestions::isOffered(field)) {
        auto *suggester = new Suggester(edit, [&field, seen] { return suggestions::of(field, seen()); });
        connect(suggester, &Suggester::picked, this, &FieldEditor::typed);
    }
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
    if (field.type == FieldType::Month)
        takeOnlyDigits(2, codec::ValidationIssue::NotAMonth);
    else if (field.type == FieldType::Year)
        takeOnlyDigits(4, codec::ValidationIssue::NotAYear);
    else if (field.type == FieldType::LastFour)
        takeOnlyDigits(4, codec::ValidationIssue::NotFourDigits);
}

QWidget *TextEditor::control()
{
    return m_edit;
}

void TextEditor::setLocked(bool locked)
{
    m_edit->setLocked(locked);
}

void TextEditor::show(const Cell &cell)
{
    // A card number can be kept or replaced, but is not shown.
    const bool hidden = codec::hidesCardNumber(m_field, cell);
    m_edit->setPlaceholderText(hidden ? displaytext::of(m_field, cell) : placeholder(cell));
    m_edit->showText(hidden ? QString() : codec::editText(cell));
}

void TextEditor::takeOnlyDigits(int most, codec::ValidationIssue issue)
{
    // A value from the server that is not a number is shown too, and can be corrected character by character.
    const QRegularExpression digits(uR"(\s*\d{0,%1}\s*)"_s.arg(most));
    m_edit->setValidator(new QRegularExpressionValidator(digits, m_edit));
    connect(m_edit, &QLineEdit::inputRejected, this, [this, issue] { emit refused(issue); });
}

#include "moc_texteditor.cpp"
