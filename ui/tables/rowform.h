#pragma once

#include "contact/contact.h"

#include <QFrame>
#include <QHash>

class ContactModel;
class FieldRow;
class QLabel;
class QModelIndex;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class TablePane;

/// Shows one row of a nested table as a form, for tables that are too wide to be seen whole. The form and the
/// table keep the same current cell. Visible if the user has opened it and a table is in front.
class RowForm : public QFrame
{
    Q_OBJECT

public:
    explicit RowForm(ContactModel &model, QWidget *parent = nullptr);

    /// Shows rows of this table; nullptr if no table is in front.
    void follow(TablePane *table);
    /// Focuses the field of the table's current column. If the focus is already in the form, closes it and
    /// returns to the table.
    void toggle();
    /// The cell whose editor has the focus; its field is -1 if the focus is not in the form.
    Path currentPath() const;
    /// Focuses the first field. Returns false if the form is hidden.
    bool focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The form of one table.
    struct Page
    {
        QScrollArea *area = nullptr;
        QList<FieldRow *> rows = {}; ///< by column
    };

    QToolButton *addButton(const QString &icon, const QString &text, const QString &keys,
                           void (RowForm::*act)());
    Page makePage(int field);
    void refresh();
    void previous() { step(-1); }
    void next() { step(1); }
    void step(int by);
    void dismiss();

    ContactModel &m_model;
    TablePane *m_table = nullptr;
    QHash<int, Page> m_pages; // by the field index of the table; created when first shown
    QLabel *m_title;
    QStackedWidget *m_stack;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    bool m_isRequested = false;
};
