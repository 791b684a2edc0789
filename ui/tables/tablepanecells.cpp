// What a person does with the selected cells of a TablePane.
#include "contact/pasteplan.h"
#include "contact/typedcell.h"
#include "ui/tables/pastewords.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tablepane.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

CellBlock TablePane::selected() const
{
    QModelIndexList cells = selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    CellBlock block{.field = m_field};
    if (cells.isEmpty())
        return block;
    QSet<int> columns;
    int last = block.row = cells.constFirst().row();
    for (const QModelIndex &cell : std::as_const(cells)) {
        block.row = qMin(block.row, cell.row());
        last = qMax(last, cell.row());
        columns << cell.column();
    }
    block.rows = last - block.row + 1;
    block.columns = m_header->shownColumns();
    block.columns.removeIf([&](int column) { return !columns.contains(column); });
    return block;
}

void TablePane::select(int row, int rows, const QList<int> &columns)
{
    if (rows < 1 || columns.isEmpty())
        return;
    QItemSelection selection;
    for (const int column : columns)
        selection.select(m_table->index(row, column), m_table->index(row + rows - 1, column));
    selectionModel()->setCurrentIndex(m_table->index(row, columns.constFirst()),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_anchor = currentIndex();
}

void TablePane::cut()
{
    copy();
    change(tr("Cut"), &typedcell::emptied);
}

void TablePane::copy()
{
    if (const CellBlock block = selected(); !block.isEmpty())
        QGuiApplication::clipboard()->setText(clipboardtable::written(block.texts(m_model.now())));
}

void TablePane::paste()
{
    const clipboardtable::Rows cells = clipboardtable::read(QGuiApplication::clipboard()->text());
    if (cells.isEmpty())
        return;
    const CellBlock block = selected();
    PasteTarget target{.field = m_field, .row = m_table->rowCount(), .columns = m_header->shownColumns()};
    if (!block.isEmpty()) {
        target.row = block.row;
        target.columns = target.columns.mid(target.columns.indexOf(block.columns.constFirst()));
        target.selectedRows = block.rows;
        target.selectedColumns = int(block.columns.size());
    }
    const PastePlan plan =
        planPaste(m_model.now(), m_model.baseline().contact, target, cells, m_model.newRow(), locale());
    m_model.step(tr("Paste"), plan.edits);
    m_table->mark(plan.refused);
    select(target.row, plan.rows, target.columns.first(plan.columns));
    if (const QString sentence = pasteText(plan, m_model.now()); !sentence.isEmpty())
        emit pasteFellShort(sentence);
}

void TablePane::change(const QString &text, const std::function<Cell(const Field &, const Cell &)> &to)
{
    m_model.step(text, selected().changed(m_model.now(), m_model.baseline().contact, to));
}

void TablePane::clearCells()
{
    change(tr("Clear cells"), &typedcell::emptied);
}

void TablePane::unsetCells()
{
    change(tr("Not set"), [](const Field &, const Cell &) { return Cell::null(); });
}

void TablePane::emptyCells()
{
    change(tr("Empty text"), [](const Field &, const Cell &) { return Cell::text(u""_s); });
}

void TablePane::restoreCells()
{
    change(tr("Restore original"), [](const Field &, const Cell &original) { return original; });
}
