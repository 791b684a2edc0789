#pragma once

#include "ui/editors/fieldeditor.h"

class QComboBox;

/// One of the values there are; a value that is none of them is shown as it came.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, QWidget *parent);

    QWidget *control() override;
    void setLocked(bool locked) override;
    void show(const Cell &cell) override;

private:
    ChoiceEditor(const Field &field, QComboBox *box);

    QComboBox *m_box;
    int m_known = 0;
};
