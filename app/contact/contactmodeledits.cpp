// How a ContactModel changes: the one place that carries edits out, and the ways a person makes them.
#include "contact/contactmodel.h"
#include "contact/difference.h"
#include "contact/editstep.h"

void ContactModel::become(const Contact &target)
{
    for (const Edit &edit : difference(m_now, target))
        carryOut(edit);
    // Values that mean the same may still be written otherwise: the server's bytes are taken.
    m_now = target;
}

void ContactModel::carryOut(const Edits &edits)
{
    QSet<int> reordered;
    for (const Edit &edit : edits) {
        if (const int field = carryOut(edit); field >= 0)
            reordered.insert(field);
    }
    for (const int field : reordered) {
        m_assessment.order(field);
        emitCell({.field = field});
    }
    emit assessed();
}

int ContactModel::carryOut(const Edit &edit)
{
    const QDate today = m_today();
    if (const auto *set = std::get_if<SetCell>(&edit)) {
        apply(m_now, edit);
        m_serverMade.remove(set->path);
        m_serverSaid.remove(set->path);
        if (set->path.row == RowId::None)
            m_assessment.field(set->path.field, today);
        else
            m_assessment.row(set->path.field, rowAt(set->path.field, set->path.row), today);
        emitCell(set->path);
        return -1;
    }
    if (const auto *insert = std::get_if<InsertRow>(&edit)) {
        // A draft's rows have identities of an earlier run.
        m_nextRow = qMax(m_nextRow, quint32(insert->row.id) + 1);
        beginInsertRows(fieldIndex(insert->field), insert->at, insert->at);
        apply(m_now, edit);
        m_assessment.row(insert->field, insert->row, today);
        endInsertRows();
        return insert->field;
    }
    if (const auto *take = std::get_if<TakeRow>(&edit)) {
        beginRemoveRows(fieldIndex(take->field), take->at, take->at);
        m_assessment.forgetRow(take->field, take->row);
        apply(m_now, edit);
        endRemoveRows();
        return take->field;
    }
    if (const auto *move = std::get_if<MoveRow>(&edit)) {
        const QModelIndex parent = fieldIndex(move->field);
        beginMoveRows(parent, move->from, move->from, parent,
                      move->to > move->from ? move->to + 1 : move->to);
        apply(m_now, edit);
        endMoveRows();
        return move->field;
    }
    if (const auto *flag = std::get_if<FlagRow>(&edit)) {
        apply(m_now, edit);
        m_assessment.row(flag->field, rowAt(flag->field, flag->row), today);
        emitCell({flag->field, flag->row, -1});
        return flag->field;
    }
    Q_UNREACHABLE(); // a new base comes through replaceBase()
}

const Row &ContactModel::rowAt(int field, RowId id) const
{
    return m_now.rows(field).at(m_now.rows(field).indexOf(id));
}

void ContactModel::emitCell(const Path &path)
{
    // A change in one cell may lie in the problem of its neighbours, so the row is told whole.
    if (path.row == RowId::None) {
        emit dataChanged(fieldIndex(path.field), fieldIndex(path.field));
        return;
    }
    const QModelIndex first = indexOf({path.field, path.row, 0});
    emit dataChanged(first, first.siblingAtColumn(columnCount(first.parent()) - 1));
    emit dataChanged(first.parent(), first.parent());
}

Cell ContactModel::emptied(const Path &path) const
{
    Cell before = baseCell(path);
    const QString *text = before.asText();
    if (!before.isSet() || (text && text->isEmpty()))
        return before;
    return fieldAt(path).nullable ? Cell::null() : Cell::text(QStringLiteral(""));
}

void ContactModel::step(const QString &text, const Edits &edits)
{
    if (!edits.isEmpty())
        m_undo.push(new EditStep(*this, text, edits));
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
    else if (last && last->isTyping(run) && last->sets({path, yes, no}) && set.after == baseCell(set.path))
        edits.append(SetCell{path, no, yes}); // typed back before anybody looked away
    return edits;
}

bool ContactModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Path path = pathOf(index);
    const Field &field = fieldAt(path);
    const auto refuse = [&](codec::Complaint complaint) {
        emit refused(index, complaint);
        return false;
    };
    if (role == CellRole) {
        if (value.metaType() != QMetaType::fromType<Cell>())
            return false;
        const Cell cell = value.value<Cell>();
        const bool asItCame = cell == baseCell(path);
        if (cell.isNull() && !field.nullable && !asItCame)
            return refuse(codec::Complaint::NotNullable);
        if (!codec::holds(field.type, cell) && !asItCame)
            return refuse(codec::Complaint::UnexpectedType);
        return write(index, cell, false);
    }
    if (role != Qt::EditRole)
        return false;
    if (!value.isValid())
        return field.nullable || baseCell(path).isNull() ? write(index, Cell::null(), true)
                                                         : refuse(codec::Complaint::NotNullable);
    const auto parsed = codec::parse(field.type, value.toString());
    if (const auto *complaint = std::get_if<codec::Complaint>(&parsed))
        return refuse(*complaint);
    const Cell typed = std::get<Cell>(parsed);
    const Cell cell = typed.isNull() ? emptied(path) : typed;
    return codec::holds(field.type, cell) ? write(index, cell, true) : refuse(codec::Complaint::NotNullable);
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
    // Undocumented members stay behind: they may identify the original.
    const Row copy{.id = newRow(), .cells = rows.at(row).cells};
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
        if (!m_base.contact.rows(field).contains(row.id))
            edits.append(TakeRow{field, at, row});
        else if (!row.removed)
            edits.append(FlagRow{field, row.id, true});
    }
    step(tr("Remove row"), edits);
    return !edits.isEmpty();
}

bool ContactModel::takeBack(int field, int row)
{
    const RowList &rows = m_now.rows(field);
    if (row < 0 || row >= rows.size() || !rows.at(row).removed)
        return false;
    step(tr("Take back row"), {FlagRow{field, rows.at(row).id, false}});
    return true;
}

void ContactModel::restore(const Path &path)
{
    const auto touches = [&path](const auto &edit) {
        using T = std::decay_t<decltype(edit)>;
        if constexpr (std::is_same_v<T, SetCell>)
            return edit.path.field == path.field && (path.row == RowId::None || edit.path.row == path.row) &&
                   (path.column < 0 || edit.path.column == path.column);
        else if constexpr (std::is_same_v<T, FlagRow> || std::is_same_v<T, MoveRow>)
            return edit.field == path.field &&
                   (path.row == RowId::None || (path.column < 0 && edit.row == path.row));
        else if constexpr (std::is_same_v<T, InsertRow> || std::is_same_v<T, TakeRow>)
            return edit.field == path.field &&
                   (path.row == RowId::None || (path.column < 0 && edit.row.id == path.row));
        else
            return false;
    };
    // Positions of edits hold one after the other: part of them is only right on the part of the contact they
    // touch, so a single row's move is left out.
    Edits edits;
    for (const Edit &edit : difference(m_now, m_base.contact)) {
        if (std::visit(touches, edit) && (path.row == RowId::None || !std::holds_alternative<MoveRow>(edit)))
            edits.append(edit);
    }
    step(tr("Restore original"), edits);
}

void ContactModel::restoreAll()
{
    step(tr("Restore all"), difference(m_now, m_base.contact));
}
