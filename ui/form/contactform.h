#pragma once

#include "models/contactmodel.h"

#include <QWidget>

class FieldRow;
class QBoxLayout;
class ValidationPopup;

/// Shows the fields of a contact, section by section, as the schema lists them. Uses as many columns as the
/// width allows.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    /// `bubbleArea` is the widget that validation popups may cover.
    ContactForm(ContactModel &model, QWidget *bubbleArea, QWidget *parent = nullptr);

    /// Returns false if the form does not contain the field.
    bool focusField(int field);
    void setGuardedLocked(bool locked);

    /// Wide enough for one column of sections.
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
