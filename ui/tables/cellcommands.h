#pragma once

#include "models/contactmodel.h"

#include <functional>

class TableModel;
class TablePane;

/// Cuts, copies, pastes and changes the selected cells of a nested table. Each command is one undo step.
class CellCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `view` becomes its parent.
    CellCommands(ContactModel &model, TableModel &table, TablePane &view);

public slots:
    void cut();
    /// Copies the selected cells to the clipboard as tab-separated values.
    void copy();
    /// Pastes from the first selected cell on, or below the last row if no cell is selected.
    void paste();
    /// Empties the selected cells as typing would: see typedcell::emptied().
    void clear();
    void setNull();
    void setEmptyText();
    /// Restores the selected cells to their baseline values.
    void restore();

signals:
    /// Some cells could not be pasted; `message` names them and the reason.
    void pasteFellShort(const QString &message);

private:
    void change(const QString &text, const std::function<Cell(const Field &, const Cell &)> &to);

    ContactModel &m_model;
    TableModel &m_table;
    TablePane &m_view;
};
