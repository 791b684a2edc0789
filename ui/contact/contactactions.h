#pragma once

#include <QList>
#include <QObject>

class ContactView;
class ContactSession;
class QAction;
class QWidget;

/// Lets the window's actions edit the open contact and move about in it, and enables each where it has an
/// effect.
class ContactActions : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *undo;
        QAction *redo;
        QAction *restore;
        QAction *restoreAll;
        QAction *international;
        QAction *jump;
        QAction *nextProblem;
        QAction *unlock;
        QList<QAction *> tabs; ///< one for each tab, in their order
    };

    /// Locks the guarded fields. All must outlive it; dialogs become children of `window`.
    ContactActions(const Actions &actions, ContactSession &session, ContactView &view, QWidget *window);

private:
    void connectUndo();
    void connectPhone();
    void connectNavigation();
    /// Restores the focused field or cell to its baseline value.
    void restoreFocused();
    void refreshPhone();
    void jumpToField();

    const Actions m_actions;
    ContactSession &m_session;
    ContactView &m_view;
    QWidget *m_window;
};
