#pragma once

#include "contact/cellblock.h"
#include "models/contactmodel.h"

#include <QPersistentModelIndex>
#include <QTableView>

class CellCommands;
class Settings;
class TableHeader;
class TableModel;

/// Shows one nested table of the contact. Typing edits a cell, Tab and Enter move between cells, and rows can
/// be added, duplicated, removed and moved. Tab after the last cell leaves the table; Enter on the last row
/// adds a row.
class TablePane : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it. The settings keep the state of the columns.
    TablePane(ContactModel &model, int field, Settings &settings, QWidget *parent = nullptr);

    int field() const { return m_field; }
    TableHeader &header() { return *m_header; }
    const TableHeader &header() const { return *m_header; }
    CellCommands &cells() { return *m_cells; }
    /// Makes the cell current. Shows its column if it is hidden.
    void focusPath(const Path &path);
    /// Makes the cell current and selects only this cell, whichever modifier keys are pressed.
    void goTo(const QModelIndex &index);
    /// The smallest block that contains the selected cells, limited to visible columns. The current cell if
    /// nothing is selected; empty if there is no current cell.
    CellBlock selectedCells() const;
    /// Selects only these cells and makes the first one current. Does nothing for an empty block.
    void selectCells(int row, int rows, const QList<int> &columns);
    /// Whether the current row is marked as removed.
    bool currentRowRemoved() const;
    /// Whether rows can be added to the table.
    bool takesRows() const;

public slots:
    void addRow();
    void duplicateRow();
    /// Removes the selected rows. If the current row is already removed, takes it back.
    void removeRows();
    void moveRowUp() { shiftRow(-1); }
    void moveRowDown() { shiftRow(1); }

signals:
    /// The rows or the current cell changed, and with them the actions that apply.
    void rowsChanged();
    void menuRequested(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shiftRow(int by);
    void enterNextRow();
    void leaveHiddenColumn();
    void extendSelection(QKeyEvent *event);

    ContactModel &m_model;
    const int m_field;
    TableModel *m_table;
    TableHeader *m_header;
    CellCommands *m_cells;
    QPersistentModelIndex m_anchor; ///< the cell from which the keyboard extends the selection
    bool m_extending = false;
};
