#pragma once

#include "models/contactmodel.h"

#include <QObject>

class FieldEditor;
class IconLabel;
class QLabel;
class QMenu;
class ValidationPopup;

/// Binds one value of the contact, a field's or a table cell's, to its controls: an edge mark, a label, the
/// editor, a sign. Each keystroke is an edit; what the model says comes back into the editor; a refusal is
/// told and, on leaving, gives way to what holds.
class FieldRow : public QObject
{
    Q_OBJECT

public:
    /// The controls become children of `parent`; the bubble must outlive the row.
    /// A column without a row shows nothing and takes nothing until showRow().
    FieldRow(ContactModel &model, const Path &path, ValidationPopup &bubble, QWidget *parent);

    const Path &path() const { return m_path; }
    /// For a table cell: the same column of another row, or of none.
    void showRow(RowId row);
    QWidget *mark() { return m_mark; }
    QLabel *label() { return m_label; }
    IconLabel *sign() { return m_sign; }
    QWidget *control();
    void setLocked(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Invalid while the row isn't there.
    QModelIndex index() const;
    bool isAmong(const QModelIndex &first, const QModelIndex &last) const;
    void refresh();
    void describe();
    void showSign(const QString &icon, const QString &words);
    QString issue() const;
    void updatePopup();
    void addActions(QMenu &menu);
    void refuse(codec::ValidationIssue issue);

    ContactModel &m_model;
    Path m_path;
    ValidationPopup &m_bubble;
    QWidget *m_mark;
    QLabel *m_label;
    IconLabel *m_sign;
    FieldEditor *m_editor;
    QString m_refusal;
    bool m_locked = false;
};
