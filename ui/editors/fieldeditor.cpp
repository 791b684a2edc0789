#include "ui/editors/fieldeditor.h"

#include "ui/editors/booleaneditor.h"
#include "ui/editors/choiceeditor.h"
#include "ui/editors/texteditor.h"

#include <QWidget>

FieldEditor::FieldEditor(QWidget *control)
    : QObject(control)
{
}

FieldEditor *FieldEditor::make(const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Boolean:
        return new BooleanEditor(parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Country:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Month:
    case FieldType::Year:
    case FieldType::LastFour:
    case FieldType::Object:
    case FieldType::Table:
        return new TextEditor(field, parent);
    }
    Q_UNREACHABLE();
}
