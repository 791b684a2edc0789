#pragma once

#include "models/contactmodel.h"

#include <QWidget>

class FieldRow;
class QBoxLayout;
class ValidationPopup;

/// The fields of a contact, section by section, made from the table of fields; in as many columns as there is
/// room for.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    /// `bubbleArea` is what sentences may lie over.
    ContactForm(ContactModel &model, QWidget *bubbleArea, QWidget *parent = nullptr);

    /// False when the field isn't in the form.
    bool focusField(int field);
    void setGuardedLocked(bool locked);

    /// As narrow as one column.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSection(Section section);
    FieldRow *addRow(int field, QWidget *parent);
    void alignLabels();
    int widestSection() const;
    void arrange(int columns);

    ContactModel &m_model;
    ValidationPopup *m_bubble;
    QList<FieldRow *> m_rows;
    QList<QWidget *> m_sections;
    QBoxLayout *m_columnsLayout;
    QList<QBoxLayout *> m_columns;
    int m_arranged = 0;
};
