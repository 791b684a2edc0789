#pragma once

#include "ui/editors/fieldeditor.h"

class LineEdit;

/// Edits strings and all values that are typed as text. Refuses input that its type does not allow: a month
/// has at most two digits, and a field for the last four digits never takes a whole card number.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Field &field, const Seen &seen, QWidget *parent);

    QWidget *control() override;
    void setLocked(bool locked) override;
    void show(const Cell &cell) override;

private:
    TextEditor(const Field &field, const Seen &seen, LineEdit *edit);
    void takeOnlyDigits(int most, codec::ValidationIssue issue);

    const Field &m_field;
    LineEdit *m_edit;
};
