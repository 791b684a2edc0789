#include "ui/tables/tablepane.h"

#include "ui/tables/celldelegate.h"
#include "ui/tables/columnstate.h"
#include "ui/tables/spokenbranch.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

TablePane::TablePane(ContactModel &model, int field, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_field(field)
    , m_branch(new SpokenBranch(field, this))
{
    const Field &description = contactFields()[size_t(field)];
    m_branch->setSourceModel(&model);
    setModel(m_branch);
    setItemDelegate(new CellDelegate(model, this));
    setObjectName(description.key);
    setAccessibleName(fieldLabel(description));
    setWhatsThis(fieldHelp(description));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_sizedByHand = m_sizedByHand || !m_spreading; });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_sizedByHand = true; });
    verticalHeader()->setDefaultSectionSize(verticalHeader()->minimumSectionSize());
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_branch, signal, this, &TablePane::rowsChanged);
    connect(m_branch, &QAbstractItemModel::modelReset, this, &TablePane::rowsChanged);
    connect(m_branch, &QAbstractItemModel::dataChanged, this, &TablePane::rowsChanged);
}

void TablePane::focusPath(const Path &path)
{
    const QModelIndex index = m_branch->mapFromSource(m_model.indexOf(path));
    setFocus(Qt::OtherFocusReason);
    if (index.isValid())
        setCurrentIndex(index);
}

bool TablePane::currentRowRemoved() const
{
    return currentIndex().data(ContactModel::RemovedRole).toBool();
}

QString TablePane::arrangement() const
{
    return m_sizedByHand ? columnState(*horizontalHeader(), contactFields()[size_t(m_field)].columns)
                         : QString();
}

void TablePane::arrange(const QString &arrangement)
{
    m_sizedByHand =
        applyColumnState(*horizontalHeader(), contactFields()[size_t(m_field)].columns, arrangement);
}

void TablePane::addRow()
{
    const int at = currentIndex().isValid() ? currentIndex().row() + 1 : m_branch->rowCount();
    if (!m_model.addRow(m_field, at))
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(m_branch->index(at, horizontalHeader()->logicalIndex(0)));
}

void TablePane::duplicateRow()
{
    if (const QModelIndex current = currentIndex(); m_model.duplicateRow(m_field, current.row()))
        setCurrentIndex(current.siblingAtRow(current.row() + 1));
}

void TablePane::removeRows()
{
    if (!currentIndex().isValid())
        return;
    if (currentRowRemoved()) {
        m_model.takeBack(m_field, currentIndex().row());
        return;
    }
    int first = currentIndex().row();
    int last = first;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        first = qMin(first, index.row());
        last = qMax(last, index.row());
    }
    m_model.dropRows(m_field, first, last - first + 1);
}

void TablePane::shiftRow(int by)
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        m_model.shiftRow(m_field, current.row(), current.row() + by);
}

void TablePane::clearCells()
{
    Edits edits;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const auto path = index.data(ContactModel::PathRole).value<Path>();
        const auto before = index.data(ContactModel::CellRole).value<Cell>();
        const auto original = index.data(ContactModel::BaseRole).value<Cell>();
        const Cell after = original.isSet() ? Cell::null() : original;
        if (before != after && !index.data(ContactModel::RemovedRole).toBool())
            edits.append(SetCell{path, before, after});
    }
    m_model.step(tr("Clear cells"), edits);
}

void TablePane::enterNextRow()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() == m_branch->rowCount() - 1) {
        clearSelection();
        if (m_model.addRow(m_field, m_branch->rowCount()))
            setCurrentIndex(m_branch->index(m_branch->rowCount() - 1, horizontalHeader()->logicalIndex(0)));
        return;
    }
    setCurrentIndex(current.siblingAtRow(current.row() + 1));
}

void TablePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        clearCells();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && state() != EditingState)
        enterNextRow();
    else
        QTableView::keyPressEvent(event);
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
    // Tab leaves after the last cell, and before the first; QTableView would go round for ever.
    const QModelIndex current = currentIndex();
    const QHeaderView *header = horizontalHeader();
    const int visual = header->visualIndex(current.column());
    const bool atEnd = !current.isValid() ||
                       (next ? current.row() == m_branch->rowCount() - 1 && visual == header->count() - 1
                             : current.row() == 0 && visual == 0);
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

int TablePane::widthOfTitle(int column) const
{
    const QString title = m_branch->headerData(column, Qt::Horizontal).toString();
    const int margins = 4 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader());
    return fontMetrics().horizontalAdvance(title) + margins;
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_sizedByHand)
        return;
    // The columns share the width there is, none narrower than its title or some letters.
    const int count = m_branch->columnCount();
    const int share = qMax(viewport()->width() / qMax(1, count), 12 * fontMetrics().averageCharWidth());
    m_spreading = true;
    int left = viewport()->width();
    for (int column = 0; column < count; ++column) {
        const bool last = column == count - 1;
        const int width = qMax(widthOfTitle(column), last ? qMax(left, share) : share);
        setColumnWidth(column, width);
        left -= width;
    }
    m_spreading = false;
}
