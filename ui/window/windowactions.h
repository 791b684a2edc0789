#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

/// Owns the window's actions, with their texts, icons and shortcuts, and adds them to the menus and the
/// toolbar. The controllers connect and enable the actions.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *newWindow;
    QAction *open;
    QAction *paste;
    QAction *reload;
    QAction *send;
    QAction *cancel;
    QAction *undo;
    QAction *redo;
    QAction *restore;
    QAction *restoreAll;
    QAction *international;
    QAction *jump;
    QAction *nextPane;
    QAction *nextProblem;
    QAction *unlock;
    QAction *messages;
    QAction *saveDraft;
    QAction *drafts;
    QAction *back;
    QAction *forget;
    QAction *saveJson;
    QAction *copyJson;
    QAction *copyCurl;
    QAction *print;
    QAction *savePdf;
    QAction *accounts;
    QAction *demo;
    QAction *close;
    QAction *quit;
    QAction *shortcuts;
    QAction *whatsThis;
    QAction *support;
    QAction *about;
    QMenu *recentMenu;
    QMenu *themeMenu;
    QMenu *languageMenu;
    /// One action per theme, in the order of Theme; exactly one is checked.
    QList<QAction *> themes;
    /// One action per field in Section::Tables, in the order of the tabs.
    QList<QAction *> tabs;

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                 const QList<QKeySequence> &keys);
};
