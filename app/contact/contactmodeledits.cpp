// The ways in which a person changes a ContactModel, as steps of undo.
#include "contact/contactmodel.h"
#include "contact/difference.h"
#include "contact/editstep.h"
#include "contact/typedcell.h"

void ContactModel::step(const QString &text, const Edits &edits)
{
    if (!edits.isEmpty())
        m_undo.push(new EditStep(*this, text, edits));
}

void ContactModel::type(const QString &text, const SetCell &set)
{
    m_undo.push(new EditStep(*this, text, withCompanion(set, m_typingRun), m_typingRun));
}

bool ContactModel::write(const QModelIndex &index, Cell cell, bool typing)
{
    const Path path = pathOf(index);
    const Cell &before = cellAt(path);
    if (before == cell)
        return true;
    const int run = typing ? m_typingRun : -1;
    m_undo.push(new EditStep(*this, tr("Change %1").arg(fieldLabel(fieldAt(path))),
                             withCompanion({path, before, std::move(cell)}, run), run));
    return true;
}

Edits ContactModel::withCompanion(const SetCell &set, int run) const
{
    Edits edits{set};
    if (set.path.row != RowId::None)
        return edits;
    const int verified = companionIndex(contactFields(), fieldAt(set.path), CompanionRole::Verified);
    if (verified < 0)
        return edits;
    const Path path{.field = verified};
    const Cell yes = Cell::boolean(true);
    const Cell no = Cell::boolean(false);
    const auto *last = static_cast<const EditStep *>(m_undo.command(m_undo.index() - 1));
    if (cellAt(path) == yes && !codec::sameValue(fieldAt(set.path).type, set.before, set.after))
        edits.append(SetCell{path, yes, no}); // what was verified is another value
    else if (last && last->isTyping(run) && last->sets({path, yes, no}) &&
             set.after == baselineCell(set.path))
        edits.append(SetCell{path, no, yes}); // typed back before anybody looked away
    return edits;
}

void ContactModel::revertTyping(const Path &path)
{
    const auto *last = static_cast<const EditStep *>(m_undo.command(m_undo.index() - 1));
    if (const Cell *before = last && last->isTyping(m_typingRun) ? last->before(path) : nullptr)
        write(indexOf(path), Cell(*before), true); // typed back: no step is left of it
}

bool ContactModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Path path = pathOf(index);
    const Field &field = fieldAt(path);
    const auto refuse = [&](codec::ValidationIssue issue) {
        emit refused(index, issue);
        return false;
    };
    if (role == CellRole) {
        if (value.metaType() != QMetaType::fromType<Cell>())
            return false;
        const Cell cell = value.value<Cell>();
        const bool asItCame = cell == baselineCell(path);
        if (cell.isNull() && !field.nullable && !asItCame)
            return refuse(codec::ValidationIssue::NotNullable);
        if (!codec::holds(field.type, cell) && !asItCame)
            return refuse(codec::ValidationIssue::UnexpectedType);
        if (codec::hidesCardNumber(field, cell) && !asItCame)
            return refuse(codec::ValidationIssue::CardNumber);
        return write(index, cell, false);
    }
    if (role != Qt::EditRole)
        return false;
    if (!value.isValid())
        return field.nullable || baselineCell(path).isNull() ? write(index, Cell::null(), true)
                                                             : refuse(codec::ValidationIssue::NotNullable);
    const auto typed = typedcell::from(field, baselineCell(path), value.toString());
    if (const auto *issue = std::get_if<codec::ValidationIssue>(&typed)) {
        if (*issue == codec::ValidationIssue::CardNumber)
            revertTyping(path);
        return refuse(*issue);
    }
    return write(index, std::get<Cell>(typed), true);
}

bool ContactModel::addRow(int field, int at)
{
    if (!m_now.takesRows(field) || at < 0 || at > m_now.rows(field).size())
        return false;
    Row row{.id = newRow()};
    row.cells.resize(qsizetype(contactFields()[size_t(field)].columns.size()));
    step(tr("Add row"), {InsertRow{field, at, row}});
    return true;
}

bool ContactModel::duplicateRow(int field, int row)
{
    const RowList &rows = m_now.rows(field);
    if (!m_now.takesRows(field) || row < 0 || row >= rows.size())
        return false;
    // Undocumented members stay behind: they may identify the original. So do card numbers.
    Row copy{.id = newRow(), .cells = rows.at(row).cells};
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    for (int column = 0; column < copy.cells.size(); ++column) {
        if (codec::hidesCardNumber(columns[size_t(column)], copy.cells.at(column)))
            copy.cells[column] = Cell::absent();
    }
    step(tr("Duplicate row"), {InsertRow{field, row + 1, copy}});
    return true;
}

bool ContactModel::shiftRow(int field, int row, int to)
{
    const RowList &rows = m_now.rows(field);
    if (row < 0 || to < 0 || row >= rows.size() || to >= rows.size() || row == to)
        return false;
    step(tr("Move row"), {MoveRow{field, rows.at(row).id, row, to}});
    return true;
}

bool ContactModel::dropRows(int field, int first, int count)
{
    const RowList &rows = m_now.rows(field);
    if (first < 0 || count < 1 || first + count > rows.size())
        return false;
    Edits edits;
    for (int at = first + count - 1; at >= first; --at) {
        const Row &row = rows.at(at);
        if (!m_baseline.contact.rows(field).contains(row.id))
            edits.append(EraseRow{field, at, row});
        else if (!row.removed)
            edits.append(MarkRowRemoved{field, row.id, true});
    }
    step(tr("Remove row"), edits);
    return !edits.isEmpty();
}

bool ContactModel::takeBack(int field, int row)
{
    const RowList &rows = m_now.rows(field);
    if (row < 0 || row >= rows.size() || !rows.at(row).removed)
        return false;
    step(tr("Take back row"), {MarkRowRemoved{field, rows.at(row).id, false}});
    return true;
}

void ContactModel::restore(const Path &path)
{
    const auto touches = [&path](const auto &edit) {
        using T = std::decay_t<decltype(edit)>;
        if constexpr (std::is_same_v<T, SetCell>)
            return edit.path.field == path.field && (path.row == RowId::None || edit.path.row == path.row) &&
                   (path.column < 0 || edit.path.column == path.column);
        else if constexpr (std::is_same_v<T, MarkRowRemoved> || std::is_same_v<T, MoveRow>)
            return edit.field == path.field &&
                   (path.row == RowId::None || (path.column < 0 && edit.row == path.row));
        else if constexpr (std::is_same_v<T, InsertRow> || std::is_same_v<T, EraseRow>)
            return edit.field == path.field &&
                   (path.row == RowId::None || (path.column < 0 && edit.row.id == path.row));
        else
            return false;
    };
    // Positions of edits hold one after the other: part of them is only right on the part of the contact they
    // touch, so a single row's move is left out.
    Edits edits;
    for (const Edit &edit : difference(m_now, m_baseline.contact)) {
        if (std::visit(touches, edit) && (path.row == RowId::None || !std::holds_alternative<MoveRow>(edit)))
            edits.append(edit);
    }
    // What was verified is there again, and so is that it was.
    const int verified = path.row == RowId::None && !edits.isEmpty()
                             ? companionIndex(contactFields(), fieldAt(path), CompanionRole::Verified)
                             : -1;
    const Path mark{.field = verified};
    if (verified >= 0 && baselineCell(mark) == Cell::boolean(true) && cellAt(mark) != baselineCell(mark))
        edits.append(SetCell{mark, cellAt(mark), baselineCell(mark)});
    step(tr("Restore original"), edits);
}

void ContactModel::restoreAll()
{
    step(tr("Restore all"), difference(m_now, m_baseline.contact));
}
