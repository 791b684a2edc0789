#pragma once

#include <QObject>

class CellCommands;
class QAction;
class QKeySequence;
class QMenu;
class TablePane;

/// Owns one set of actions for the cells of all nested tables, with shortcuts and a context menu that also
/// has the row actions. The actions apply to the table in front.
class TableActions : public QObject
{
    Q_OBJECT

public:
    explicit TableActions(QObject *parent);

    /// Adds the shortcuts and the context menu to the table.
    void serve(TablePane *table);

    /// Shows the current row in a form.
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
