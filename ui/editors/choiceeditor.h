#pragma once

#include "ui/editors/fieldeditor.h"

class QCheckBox;
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

/// Yes, no, and a third state as long as it is absent.
class BooleanEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit BooleanEditor(QWidget *parent);

    QWidget *control() override;
    void setLocked(bool locked) override;
    void show(const Cell &cell) override;

private:
    explicit BooleanEditor(QCheckBox *box);

    QCheckBox *m_box;
};
