#include "ui/tables/tablemodel.h"

#include "ui/tables/pastewords.h"
#include "ui/text/cellwords.h"
#include "ui/text/tooltip.h"

using namespace Qt::Literals::StringLiterals;

TableModel::TableModel(ContactModel &model, int field, QObject *parent)
    : BranchModel(field, parent)
    , m_model(model)
{
    setSourceModel(&model);
    connect(&model, &ContactModel::assessed, this, &TableModel::dropStaleMarks);
    connect(&model, &ContactModel::modelAboutToBeReset, this, [this] { m_marks.clear(); });
    connect(model.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index < m_pastedAt) // the paste itself was undone
            mark({});
    });
}

void TableModel::mark(const QList<RefusedCell> &refused)
{
    m_pastedAt = m_model.undoStack()->index();
    if (refused.isEmpty() && m_marks.isEmpty())
        return;
    m_marks.clear();
    for (const RefusedCell &cell : refused) {
        if (const Cell *held = m_model.now().cell(cell.path))
            m_marks.insert(cell.path, {cell, *held});
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::dropStaleMarks()
{
    m_marks.removeIf([this](const auto &at) {
        const RowList &rows = m_model.now().rows(field());
        const int row = rows.indexOf(at.key().row);
        const Mark &mark = at.value();
        const bool holds = row >= 0 && rows.at(row).cells.at(at.key().column) == mark.held &&
                           (rows.at(row).removed || mark.refused.issue != codec::ValidationIssue::None);
        return !holds;
    });
}

QString TableModel::refusal(const QModelIndex &index) const
{
    const auto path = BranchModel::data(index, ContactModel::PathRole).value<Path>();
    const auto mark = m_marks.constFind(path);
    return mark == m_marks.cend() ? QString() : refusedCellText(mark->refused, fieldAt(path));
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (role == RefusedRole)
        return !refusal(index).isEmpty();
    if (role == Qt::AccessibleTextRole && index.isValid())
        return spokenCell(index);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return BranchModel::data(index, role);
    QStringList remarks = role == Qt::ToolTipRole ? cellRemarks(index) : accessibleRemarks(index);
    if (const QString refused = refusal(index); !refused.isEmpty())
        remarks << refused;
    return role == Qt::ToolTipRole ? asTooltip(remarks.join(u'\n')) : remarks.join(u". "_s);
}

#include "moc_tablemodel.cpp"
