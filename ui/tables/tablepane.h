#pragma once

#include "contact/contactmodel.h"

#include <QTableView>

class SpokenBranch;

/// One nested table of the contact: type to edit, Tab and Enter to move, rows added, duplicated, removed,
/// moved. Tab after the last cell leaves it; Enter on the last row adds one.
class TablePane : public QTableView
{
    Q_OBJECT

public:
    TablePane(ContactModel &model, int field, QWidget *parent = nullptr);

    int field() const { return m_field; }
    void focusPath(const Path &path);
    /// Whether the current row is one that was removed.
    bool currentRowRemoved() const;
    /// Order and widths of the columns as a person left them; empty where nobody touched them.
    QString arrangement() const;
    /// Arranges them so; another text than one of arrangement() changes nothing.
    void arrange(const QString &arrangement);

public slots:
    void addRow();
    void duplicateRow();
    /// Removes the selected rows; takes the current one back when it is removed already.
    void removeRows();
    void moveRowUp() { shiftRow(-1); }
    void moveRowDown() { shiftRow(1); }

signals:
    /// What the buttons can do may have changed.
    void rowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shiftRow(int by);
    void clearCells();
    void enterNextRow();
    int widthOfTitle(int column) const;

    ContactModel &m_model;
    const int m_field;
    SpokenBranch *m_branch;
    bool m_spreading = false;
    bool m_sizedByHand = false;
};
