#include "ui/tables/cellcommands.h"

#include "contact/typedcell.h"
#include "ui/tables/pastewords.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tablepane.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

CellCommands::CellCommands(ContactModel &model, TableModel &table, TablePane &view)
    : QObject(&view)
    , m_model(model)
    , m_table(table)
    , m_view(view)
{
}

void CellCommands::cut()
{
    copy();
    change(tr("Cut"), &typedcell::emptied);
}

void CellCommands::copy()
{
    if (const CellBlock block = m_view.selectedCells(); !block.isEmpty())
        QGuiApplication::clipboard()->setText(clipboardtable::written(block.texts(m_model.now())));
}

void CellCommands::paste()
{
    const clipboardtable::Rows cells = clipboardtable::read(QGuiApplication::clipboard()->text());
    if (cells.isEmpty())
        return;
    const CellBlock block = m_view.selectedCells();
    PasteTarget target{
        .field = m_view.field(), .row = m_table.rowCount(), .columns = m_view.header().shownColumns()};
    if (!block.isEmpty()) {
        target.row = block.row;
        target.columns = target.columns.mid(target.columns.indexOf(block.columns.constFirst()));
        target.selectedRows = block.rows;
        target.selectedColumns = int(block.columns.size());
    }
    const PastePlan plan = planPaste(m_model.now(), m_model.baseline().contact, target, cells,
                                     m_model.newRow(), m_view.locale());
    m_model.step(tr("Paste"), plan.edits);
    m_table.mark(plan.refused);
    m_view.selectCells(target.row, plan.rows, target.columns.first(plan.columns));
    if (const QString message = pasteText(plan, m_model.now()); !message.isEmpty())
        emit pasteFellShort(message);
}

void CellCommands::change(const QString &text, const std::function<Cell(const Field &, const Cell &)> &to)
{
    m_model.step(text, m_view.selectedCells().changed(m_model.now(), m_model.baseline().contact, to));
}

void CellCommands::clear()
{
    change(tr("Clear cells"), &typedcell::emptied);
}

void CellCommands::setNull()
{
    change(tr("Not set"), [](const Field &, const Cell &) { return Cell::null(); });
}

void CellCommands::setEmptyText()
{
    change(tr("Empty text"), [](const Field &, const Cell &) { return Cell::text(u""_s); });
}

void CellCommands::restore()
{
    change(tr("Restore original"), [](const Field &, const Cell &original) { return original; });
}

#include "moc_cellcommands.cpp"
