#pragma once

#include "ui/editors/fieldeditor.h"

class QCheckBox;

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
