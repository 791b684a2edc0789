#include "ui/tables/tablepane.h"

#include "ui/tables/cellcommands.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablemodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

TablePane::TablePane(ContactModel &model, int field, Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_field(field)
    , m_table(new TableModel(model, field, this))
    , m_header(new TableHeader(contactFields()[size_t(field)], settings, this))
    , m_cells(new CellCommands(model, *m_table, *this))
{
    const Field &description = contactFields()[size_t(field)];
    setHorizontalHeader(m_header);
    setModel(m_table);
    auto *delegate = new CellDelegate(model, this);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::blockPasted, m_cells, &CellCommands::paste);
    setObjectName(description.key);
    setAccessibleName(fieldLabel(description));
    setWhatsThis(fieldHelp(description));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(true);
    verticalHeader()->setDefaultSectionSize(verticalHeader()->minimumSectionSize());
    connect(m_header, &TableHeader::shownChanged, this, &TablePane::leaveHiddenColumn);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_table, signal, this, &TablePane::rowsChanged);
    connect(m_table, &QAbstractItemModel::modelReset, this, &TablePane::rowsChanged);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &TablePane::rowsChanged);
}

void TablePane::focusPath(const Path &path)
{
    const QModelIndex index = m_table->mapFromSource(m_model.indexOf(path));
    setFocus(Qt::OtherFocusReason);
    if (!index.isValid())
        return;
    m_header->setColumnShown(index.column(), true);
    goTo(index);
}

void TablePane::goTo(const QModelIndex &index)
{
    // setCurrentIndex() would extend the selection while Ctrl or Shift is pressed, as during Ctrl+D.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

CellBlock TablePane::selectedCells() const
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

void TablePane::selectCells(int row, int rows, const QList<int> &columns)
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

bool TablePane::currentRowRemoved() const
{
    return currentIndex().data(ContactModel::RemovedRole).toBool();
}

bool TablePane::takesRows() const
{
    return m_model.now().takesRows(m_field);
}

void TablePane::addRow()
{
    const int at = currentIndex().isValid() ? currentIndex().row() + 1 : m_table->rowCount();
    if (!m_model.addRow(m_field, at))
        return;
    setFocus(Qt::OtherFocusReason);
    goTo(m_table->index(at, m_header->shownColumns().constFirst()));
}

void TablePane::duplicateRow()
{
    if (const QModelIndex current = currentIndex(); m_model.duplicateRow(m_field, current.row()))
        goTo(current.siblingAtRow(current.row() + 1));
}

void TablePane::removeRows()
{
    if (!currentIndex().isValid())
        return;
    if (currentRowRemoved()) {
        m_model.keepRow(m_field, currentIndex().row());
        return;
    }
    const CellBlock block = selectedCells();
    m_model.dropRows(m_field, block.row, block.rows);
}

void TablePane::shiftRow(int by)
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        m_model.shiftRow(m_field, current.row(), current.row() + by);
}

void TablePane::enterNextRow()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() == m_table->rowCount() - 1) {
        clearSelection();
        if (m_model.addRow(m_field, m_table->rowCount()))
            goTo(m_table->index(m_table->rowCount() - 1, m_header->shownColumns().constFirst()));
        return;
    }
    goTo(current.siblingAtRow(current.row() + 1));
}

void TablePane::leaveHiddenColumn()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !isColumnHidden(current.column()))
        return;
    // Moves to the next visible column, or else to the last one.
    int to = 0;
    for (const int column : m_header->shownColumns()) {
        to = column;
        if (m_header->visualIndex(column) > m_header->visualIndex(current.column()))
            break;
    }
    goTo(current.siblingAtColumn(to));
}

void TablePane::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && state() != EditingState)
        enterNextRow();
    else if (event->modifiers() & Qt::ShiftModifier)
        extendSelection(event);
    else
        QTableView::keyPressEvent(event);
}

void TablePane::extendSelection(QKeyEvent *event)
{
    // QAbstractItemView extends the selection from the cell of the last key or click, even if
    // setCurrentIndex() has moved on since (after a row was added, or a jump to a problem).
    if (selectedIndexes().size() < 2)
        m_anchor = currentIndex();
    const QScopedValueRollback extending(m_extending, true);
    QTableView::keyPressEvent(event);
}

void TablePane::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const bool fromAnchor = m_extending && m_anchor.isValid();
    QTableView::setSelection(fromAnchor ? QRect(visualRect(m_anchor).center(), rect.bottomRight()) : rect,
                             command);
}

void TablePane::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_extending)
        m_anchor = QModelIndex();
}

void TablePane::contextMenuEvent(QContextMenuEvent *event)
{
    const QRect cell = visualRect(currentIndex());
    const bool atCell = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    emit menuRequested(atCell ? viewport()->mapToGlobal(cell.center()) : event->globalPos());
}

void TablePane::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_model.endTyping();
    const bool entered = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, hint);
    if (entered)
        enterNextRow();
}

bool TablePane::focusNextPrevChild(bool next)
{
    // Tab leaves the table after the last cell and Shift+Tab before the first one; QTableView would wrap
    // around.
    const QModelIndex current = currentIndex();
    const QList<int> shown = m_header->shownColumns();
    const bool atEnd =
        !current.isValid() ||
        (next ? current.row() == m_table->rowCount() - 1 && current.column() == shown.constLast()
              : current.row() == 0 && current.column() == shown.constFirst());
    setTabKeyNavigation(!atEnd);
    const bool moved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return moved;
}

void TablePane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit rowsChanged();
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_header->share(viewport()->width());
}

#include "moc_tablepane.cpp"
