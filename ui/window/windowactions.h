#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

/// Owns the window's actions with their names, icons and shortcuts, in its menus and toolbar. The controllers
/// that MainWindow passes them to connect and enable them.
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
    /// One for each theme, in the order of Theme; only one is checked.
    QList<QAction *> themes;
    /// One for each field in Section::Tables, in the order of the tabs.
    QList<QAction *> tabs;

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                 const QList<QKeySequence> &keys);
};
