#include "ui/editors/booleaneditor.h"

#include <QCheckBox>

BooleanEditor::BooleanEditor(QWidget *parent)
    : BooleanEditor(new QCheckBox(parent))
{
}

BooleanEditor::BooleanEditor(QCheckBox *box)
    : FieldEditor(box)
    , m_box(box)
{
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        emit typed(m_box->isChecked());
    });
}

QWidget *BooleanEditor::control()
{
    return m_box;
}

void BooleanEditor::setLocked(bool locked)
{
    m_box->setEnabled(!locked);
}

void BooleanEditor::show(const Cell &cell)
{
    const bool *value = cell.asBoolean();
    m_box->setTristate(!value);
    m_box->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
}
