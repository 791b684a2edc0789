#pragma once

#include "ui/editors/fieldeditor.h"

class QCheckBox;
class QComboBox;

/// Edits a field with a fixed set of values. A value outside the set is shown as the server sent it.
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

/// Edits a boolean: yes, no, or a third state while the value is absent.
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
