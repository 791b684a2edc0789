#pragma once

#include "models/contactmodel.h"

#include <QScrollArea>

class ButtonRow;
class ContactForm;
class MessageBar;
class UnknownFieldsPane;
class QAction;
class QTabWidget;
class RowForm;
class Settings;
class TableActions;
class TablePane;
class TagsPane;

/// Shows the whole contact: its fields above its nested tables and tags, all built from the schema.
class ContactView : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive it; the settings remember the tables' columns, and the messages say why a cell was
    /// refused.
    ContactView(ContactModel &model, Settings &settings, MessageBar &messages, QWidget *parent = nullptr);

    /// The field or cell that has the focus in this window, active or not; the field is -1 if none has.
    Path currentPath() const;
    void focusPath(const Path &path);
    bool fieldsHaveFocus() const;
    /// Whether the focus is in the tabs; the form of a row is not part of them.
    bool tablesHaveFocus() const;
    /// Focuses the next error after the focused field, from the end on to the first; warnings only if there
    /// is no error.
    void focusNextProblem();
    /// Shows and focuses the tab at a position from 0, if there is one.
    void focusTab(int position);
    void setGuardedLocked(bool locked);
    /// The caller places it beside the view.
    RowForm &rowForm() { return *m_rowForm; }

signals:
    /// The current cell of a table changed, or its rows did.
    void moved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTabs(Settings &settings);
    TablePane *makeTable(int field, Settings &settings, QWidget *parent);
    QWidget *makeButtons();
    void warn(const QString &text);
    void reportRefusal(const QModelIndex &index, codec::ValidationIssue issue);
    void refreshOthers();
    void refreshTabs();
    void refreshButtons();
    /// Shows the buttons without text if they do not fit beside the tabs.
    void foldButtons();
    TablePane *currentTable() const;
    TagsPane *currentTags() const;

    ContactModel &m_model;
    MessageBar &m_messages;
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
