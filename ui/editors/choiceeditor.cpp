#include "ui/editors/choiceeditor.h"

#include "schema/codec.h"
#include "schema/contactfields.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : ChoiceEditor(field, new ChoiceBox(parent))
{
}

ChoiceEditor::ChoiceEditor(const Field &field, QComboBox *box)
    : FieldEditor(box)
    , m_box(box)
{
    m_box->addItem(placeholder({}), QVariant());
    m_box->setItemData(0, m_box->palette().color(QPalette::PlaceholderText), Qt::ForegroundRole);
    for (const Option &option : field.options)
        m_box->addItem(optionLabel(option), QString(option.value));
    m_known = m_box->count();
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, [this](int index) { emit typed(m_box->itemData(index)); });
}

QWidget *ChoiceEditor::control()
{
    return m_box;
}

void ChoiceEditor::setLocked(bool locked)
{
    m_box->setEnabled(!locked);
}

void ChoiceEditor::show(const Cell &cell)
{
    while (m_box->count() > m_known)
        m_box->removeItem(m_known);
    int index = 0;
    if (cell.isSet()) {
        const QString text = codec::editText(cell);
        index = m_box->findData(text);
        if (index < 0) {
            m_box->addItem(text.isEmpty() ? placeholder(cell) : text, text);
            index = m_known;
        }
    }
    m_box->setCurrentIndex(index);
}

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

#include "moc_choiceeditor.cpp"
