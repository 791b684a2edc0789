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

/// One row of a nested table with its columns one under the other, for tables that are too wide to see whole.
/// It follows the table's current cell, and the table follows it. Shown when it was asked for and a table is
/// in front.
class RowForm : public QFrame
{
    Q_OBJECT

public:
    explicit RowForm(ContactModel &model, QWidget *parent = nullptr);

    /// nullptr: no table is in front.
    void follow(TablePane *table);
    /// With the focus in the column where the table's is; back to the table when the focus is here already.
    void toggle();
    /// The cell whose editor has the focus; a field of -1 when the focus isn't here.
    Path currentPath() const;
    /// Goes to its first field; false while it isn't there.
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
    QHash<int, Page> m_pages; // by the table's field; made when first shown
    QLabel *m_title;
    QStackedWidget *m_stack;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    bool m_asked = false;
};
