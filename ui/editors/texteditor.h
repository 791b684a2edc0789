#pragma once

#include "ui/editors/fieldeditor.h"

class LineEdit;

/// Texts, and all that is typed as text.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Field &field, QWidget *parent);

    QWidget *control() override;
    void setLocked(bool locked) override;
    void show(const Cell &cell) override;

private:
    TextEditor(const Field &field, LineEdit *edit);
    void suggest(const Field &field);

    LineEdit *m_edit;
};
