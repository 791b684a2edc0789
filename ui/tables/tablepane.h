#pragma once

#include "contact/cellblock.h"
#include "models/contactmodel.h"

#include <QPersistentModelIndex>
#include <QTableView>

class CellCommands;
class Settings;
class TableHeader;
class TableModel;

/// Shows one nested table of the contact: type to edit, Tab and Enter to move; adds, duplicates, removes and
/// moves rows. Tab after the last cell leaves the table; Enter on the last row adds one.
class TablePane : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it; the columns are remembered in the settings.
    TablePane(ContactModel &model, int field, Settings &settings, QWidget *parent = nullptr);

    int field() const { return m_field; }
    TableHeader &header() { return *m_header; }
    const TableHeader &header() const { return *m_header; }
    CellCommands &cells() { return *m_cells; }
    /// Shows the path's column when it is hidden.
    void focusPath(const Path &path);
    /// The current cell, alone selected, whatever keys are held.
    void goTo(const QModelIndex &index);
    /// The smallest block around the selected cells and the shown columns among them; without a selection the
    /// current cell; empty without a current cell.
    CellBlock selectedCells() const;
    /// Selects these cells alone and makes the first one current. Does nothing for an empty block.
    void selectCells(int row, int rows, const QList<int> &columns);
    /// Whether the current row is one that was removed.
    bool currentRowRemoved() const;
    /// Whether it is a table that rows can be added to.
    bool takesRows() const;

public slots:
    void addRow();
    void duplicateRow();
    /// Removes the selected rows; takes the current one back when it is removed already.
    void removeRows();
    void moveRowUp() { shiftRow(-1); }
    void moveRowDown() { shiftRow(1); }

signals:
    /// What can be done may have changed.
    void rowsChanged();
    void menuAsked(const QPoint &globalPos);

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
    QPersistentModelIndex m_anchor; ///< from which keys extend the selection
    bool m_extending = false;
};
