#pragma once

#include <QObject>

class CellCommands;
class QAction;
class QKeySequence;
class QMenu;
class TablePane;

/// What can be done with the cells of the nested tables: one set of actions for all of them, with their keys
/// and a context menu that has the rows' actions too. They act on the table in front.
class TableActions : public QObject
{
    Q_OBJECT

public:
    explicit TableActions(QObject *parent);

    /// Gives the table the keys and the menu.
    void serve(TablePane *table);

    /// Shows the current row in a form of its own.
    QAction *rowForm;

private:
    QAction *add(const QString &icon, const QString &text, const QList<QKeySequence> &keys,
                 void (CellCommands::*act)());
    QMenu *makeMenu(TablePane *table);
    TablePane *current() const;

    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_clear;
    QAction *m_notSet;
    QAction *m_emptyText;
    QAction *m_restore;
    QList<TablePane *> m_tables;
};
