#pragma once

#include "contact/contactmodel.h"

#include <QObject>
#include <QPersistentModelIndex>

class FieldEditor;
class IconLabel;
class QLabel;
class SentenceBubble;

/// Binds one field of the contact to its controls: an edge mark, a label, the editor, a sign. Each keystroke
/// is an edit; what the model says comes back into the editor; a refusal is told and, on leaving, gives way
/// to what holds.
class FieldRow : public QObject
{
    Q_OBJECT

public:
    /// The controls become children of `parent`; the bubble must outlive the row.
    FieldRow(ContactModel &model, int field, SentenceBubble &bubble, QWidget *parent);

    int field() const { return m_field; }
    QLabel *mark() { return m_mark; }
    QLabel *label() { return m_label; }
    IconLabel *sign() { return m_sign; }
    QWidget *control();
    void setLocked(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void describe();
    void showSign(const QString &icon, const QString &words);
    QString complaint() const;
    QString serverMade() const;
    void speak();
    void refuse(codec::Complaint complaint);

    ContactModel &m_model;
    const int m_field;
    SentenceBubble &m_bubble;
    QLabel *m_mark;
    QLabel *m_label;
    IconLabel *m_sign;
    FieldEditor *m_editor;
    QString m_refusal;
};
