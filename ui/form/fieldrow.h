#pragma once

#include "models/contactmodel.h"

#include <QObject>

class FieldEditor;
class IconLabel;
class QLabel;
class QMenu;
class ValidationPopup;

/// Connects one value of the contact, a field's or a table cell's, with its controls: change mark, label,
/// editor and status icon. Each keystroke edits the model, and the editor shows each change of the model. If
/// the model refuses an input, the row shows the reason, and shows the model's value again when the editor
/// loses the focus.
class FieldRow : public QObject
{
    Q_OBJECT

public:
    /// The controls become children of `parent`; `bubble` must outlive the row. A row for a table column
    /// stays empty and read-only until showRow() is called.
    FieldRow(ContactModel &model, const Path &path, ValidationPopup &bubble, QWidget *parent);

    const Path &path() const { return m_path; }
    /// For table cells only: edits the same column of another row, or of no row.
    void showRow(RowId row);
    QWidget *mark() { return m_mark; }
    QLabel *label() { return m_label; }
    IconLabel *sign() { return m_sign; }
    QWidget *control();
    void setLocked(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Invalid while the table row does not exist.
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
