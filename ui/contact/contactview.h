#pragma once

#include "contact/contactmodel.h"

#include <QScrollArea>

class ButtonRow;
class ContactForm;
class UnknownFieldsPane;
class QAction;
class QTabWidget;
class RowForm;
class Settings;
class TableActions;
class TablePane;
class TagsPane;

/// Everything of a contact on one screen: its fields over its nested tables and tags, made from the table of
/// fields.
class ContactView : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive it; the settings remember the tables' columns, and more of the like.
    ContactView(ContactModel &model, Settings &settings, QWidget *parent = nullptr);

    /// Where the person is: a field, a row of a table. A field of -1 when nowhere.
    Path currentPath() const;
    void focusPath(const Path &path);
    /// Goes to the next error after where the person is, round the end; among warnings where there is no
    /// error.
    void focusNextProblem();
    /// The tab at a position from 0.
    void focusTab(int position);
    void setGuardedLocked(bool locked);
    /// To be placed beside the view.
    RowForm &rowForm() { return *m_rowForm; }

signals:
    /// Something of what was pasted into a table isn't there; the sentence says what.
    void pasteFellShort(const QString &sentence);

    /// To another cell of a table.
    void moved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTabs(Settings &settings);
    TablePane *makeTable(int field, Settings &settings, QWidget *parent);
    QWidget *makeButtons();
    void refreshOthers();
    void refreshTabs();
    void refreshButtons();
    /// Where tabs and buttons have no room beside each other, the buttons lose their words.
    void foldButtons();
    TablePane *currentTable() const;
    TagsPane *currentTags() const;

    ContactModel &m_model;
    TableActions *m_tableActions;
    RowForm *m_rowForm;
    ContactForm *m_form;
    QTabWidget *m_tabs;
    UnknownFieldsPane *m_others = nullptr;
    ButtonRow *m_buttonRow = nullptr;
    int m_roomForButtons = -1;
    QAction *m_remove = nullptr;
    QList<QAction *> m_rowActions; ///< those that need a row to act on
};
