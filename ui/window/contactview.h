#pragma once

#include "contact/contactmodel.h"

#include <QScrollArea>

class ContactForm;
class OthersPane;
class QAction;
class QTabWidget;
class Settings;
class TablePane;
class TagsPane;

/// Everything of a contact on one screen: its fields over its nested tables and tags, made from the table of
/// fields.
class ContactView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContactView(ContactModel &model, QWidget *parent = nullptr);

    /// Where the person is: a field, a row of a table. A field of -1 when nowhere.
    Path currentPath() const;
    void focusPath(const Path &path);
    /// Goes to the next error after where the person is, round the end; among warnings where there is no
    /// error.
    void focusNextProblem();
    /// The tab at a position from 0.
    void focusTab(int position);
    void setGuardedLocked(bool locked);

    /// How the columns of the tables were left when saveColumns() was last called.
    void restoreColumns(const Settings &settings);
    void saveColumns(Settings &settings) const;
signals:
    /// To another cell of a table.
    void moved();

private:
    void makeTabs();
    QWidget *makeButtons();
    void refreshOthers();
    void refreshTabs();
    void refreshButtons();
    TablePane *currentTable() const;
    TagsPane *currentTags() const;

    ContactModel &m_model;
    ContactForm *m_form;
    QTabWidget *m_tabs;
    OthersPane *m_others = nullptr;
    QWidget *m_buttonRow = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_rowActions; ///< those that need a row to act on
};
