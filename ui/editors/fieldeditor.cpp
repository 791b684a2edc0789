#include "ui/editors/fieldeditor.h"

#include "ui/editors/choiceeditor.h"
#include "ui/editors/dateeditor.h"
#include "ui/editors/texteditor.h"

#include <QWidget>

FieldEditor::FieldEditor(QWidget *control)
    : QObject(control)
{
}

QString FieldEditor::placeholder(const Cell &cell)
{
    return cell.isSet() ? tr("empty text") : tr("not set");
}

FieldEditor *FieldEditor::make(const Field &field, const Seen &seen, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Boolean:
        return new BooleanEditor(parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case FieldType::Date:
    case FieldType::DateTime:
        return new DateEditor(field.type, parent);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Country:
    case FieldType::Month:
    case FieldType::Year:
    case FieldType::LastFour:
    case FieldType::Object:
    case FieldType::Table:
        return new TextEditor(field, seen, parent);
    }
    Q_UNREACHABLE();
}

#include "moc_fieldeditor.cpp"
