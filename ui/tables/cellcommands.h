#pragma once

#include "models/contactmodel.h"

#include <functional>

class TableModel;
class TablePane;

/// Cuts, copies, pastes and changes the selected cells of a nested table, each as one step of undo.
class CellCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `view` owns it.
    CellCommands(ContactModel &model, TableModel &table, TablePane &view);

public slots:
    void cut();
    /// To the clipboard, as a block for a spreadsheet.
    void copy();
    /// From the first selected cell on; below the last row if none is selected.
    void paste();
    /// As a person would empty them: see typedcell::emptied().
    void clear();
    void setNull();
    void setEmptyText();
    /// As the server last said.
    void restore();

signals:
    /// Some cells were not pasted; the sentence says which, and why.
    void pasteFellShort(const QString &sentence);

private:
    void change(const QString &text, const std::function<Cell(const Field &, const Cell &)> &to);

    ContactModel &m_model;
    TableModel &m_table;
    TablePane &m_view;
};
