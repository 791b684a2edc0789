#pragma once

#include "contact/cellblock.h"
#include "contact/contactmodel.h"

#include <QPersistentModelIndex>
#include <QTableView>

class Settings;
class TableHeader;
class TableModel;

/// One nested table of the contact: type to edit, Tab and Enter to move, blocks cut, copied and pasted, rows
/// added, duplicated, removed, moved. Tab after the last cell leaves it; Enter on the last row adds one.
class TablePane : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it; the columns are remembered in the settings.
    TablePane(ContactModel &model, int field, Settings &settings, QWidget *parent = nullptr);

    int field() const { return m_field; }
    TableHeader &header() { return *m_header; }
    /// Shows the path's column when it is hidden.
    void focusPath(const Path &path);
    /// The current cell, alone selected, whatever keys are held.
    void goTo(const QModelIndex &index);
    /// Whether the current row is one that was removed.
    bool currentRowRemoved() const;
    /// Whether it is a table that rows can be added to.
    bool takesRows() const;

public slots:
    void cut();
    /// The selected cells as a block for a spreadsheet.
    void copy();
    /// From the first selected cell on, as one step; below the last row where nothing is selected.
    void paste();
    void clearCells();
    void unsetCells();
    void emptyCells();
    void restoreCells();
    void addRow();
    void duplicateRow();
    /// Removes the selected rows; takes the current one back when it is removed already.
    void removeRows();
    void moveRowUp() { shiftRow(-1); }
    void moveRowDown() { shiftRow(1); }

signals:
    /// What can be done may have changed.
    void rowsChanged();
    /// Something of what was pasted isn't there; the sentence says what.
    void pasteFellShort(const QString &sentence);
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
    CellBlock selected() const;
    void select(int row, int rows, const QList<int> &columns);
    /// As one step: what Del, "Not set" and the like make of the selected cells.
    void change(const QString &text, const std::function<Cell(const Field &, const Cell &)> &to);
    void shiftRow(int by);
    void enterNextRow();
    void leaveHiddenColumn();
    void extendSelection(QKeyEvent *event);

    ContactModel &m_model;
    const int m_field;
    TableModel *m_table;
    TableHeader *m_header;
    QPersistentModelIndex m_anchor; ///< from which keys extend the selection
    bool m_extending = false;
};
