#pragma once

#include "ui/editors/fieldeditor.h"

class LineEdit;

/// Texts, and all that is typed as text. What can't become a value of its type is not taken: a month has two
/// digits, and a card number never gets into the place of its last four.
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
    void takeOnlyDigits(int most, codec::ValidationIssue otherwise);

    const Field &m_field;
    LineEdit *m_edit;
};
