#include "ui/editors/fieldeditor.h"

#include "schema/codec.h"
#include "schema/contactschema.h"
#include "ui/parts/lineedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace {

QString notSet()
{
    return FieldEditor::tr("not set");
}

/// Texts, and all that is typed as text.
class TextEditor : public FieldEditor
{
public:
    TextEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_edit(new LineEdit(parent))
    {
        if (!field.options.empty())
            suggest(field);
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { emit typed(text); });
    }

    QWidget *control() override { return m_edit; }
    void setLocked(bool locked) override
    {
        m_edit->setReadOnly(locked);
        // It can still be reached and copied; it only stops looking like something to type in, in light and
        // dark.
        QPalette palette;
        if (locked)
            palette.setColor(QPalette::Base, Qt::transparent);
        m_edit->setPalette(palette);
    }

    void show(const Cell &cell) override
    {
        m_edit->setPlaceholderText(cell.isSet() ? FieldEditor::tr("empty text") : notSet());
        m_edit->showText(codec::editText(cell));
    }

private:
    void suggest(const Field &field)
    {
        QStringList values;
        for (const Option &option : field.options)
            values << QString(option.value);
        auto *completer = new QCompleter(values, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_edit->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                [this](const QString &text) { emit typed(text); });
    }

    LineEdit *m_edit;
};

/// Yes, no, and a third state as long as it is absent.
class BooleanEditor : public FieldEditor
{
public:
    BooleanEditor(const Field &, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new QCheckBox(parent))
    {
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_box->setTristate(false);
            emit typed(m_box->isChecked());
        });
    }

    QWidget *control() override { return m_box; }
    void setLocked(bool locked) override { m_box->setEnabled(!locked); }

    void show(const Cell &cell) override
    {
        const bool *value = cell.asBoolean();
        m_box->setTristate(!value);
        m_box->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
    }

private:
    QCheckBox *m_box;
};

/// One of the values there are; a value that is none of them is shown as it came.
class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new QComboBox(parent))
    {
        m_box->addItem(notSet(), QVariant());
        m_box->setItemData(0, m_box->palette().color(QPalette::PlaceholderText), Qt::ForegroundRole);
        for (const Option &option : field.options)
            m_box->addItem(optionLabel(option), QString(option.value));
        m_known = m_box->count();
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(m_box, &QComboBox::activated, this,
                [this](int index) { emit typed(m_box->itemData(index)); });
    }

    QWidget *control() override { return m_box; }
    void setLocked(bool locked) override { m_box->setEnabled(!locked); }

    void show(const Cell &cell) override
    {
        while (m_box->count() > m_known)
            m_box->removeItem(m_known);
        int index = 0;
        if (cell.isSet()) {
            const QString text = codec::editText(cell);
            index = m_box->findData(text);
            if (index < 0) {
                m_box->addItem(text.isEmpty() ? FieldEditor::tr("empty text") : text, text);
                index = m_known;
            }
        }
        m_box->setCurrentIndex(index);
    }

private:
    QComboBox *m_box;
    int m_known = 0;
};

} // namespace

FieldEditor *FieldEditor::make(const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Boolean:
        return new BooleanEditor(field, parent);
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
