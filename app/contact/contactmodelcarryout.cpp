// How a ContactModel changes: the one place that carries edits out and tells the views.
#include "contact/contactmodel.h"
#include "contact/difference.h"

#include <algorithm>

namespace {

using EditAt = Edits::const_iterator;

/// Past the rows that come, or go, next to each other one edit after the other: views hear of them at once.
EditAt endOfRun(EditAt at, EditAt end)
{
    auto next = std::next(at);
    if (const auto *insert = std::get_if<InsertRow>(&*at)) {
        for (int place = insert->at + 1; next != end; ++next, ++place) {
            const auto *more = std::get_if<InsertRow>(&*next);
            if (!more || more->field != insert->field || more->at != place)
                break;
        }
    } else if (const auto *take = std::get_if<EraseRow>(&*at)) {
        for (int place = take->at - 1; next != end; ++next, --place) {
            const auto *more = std::get_if<EraseRow>(&*next);
            if (!more || more->field != take->field || more->at != place)
                break;
        }
    }
    return next;
}

} // namespace

void ContactModel::become(const Contact &target)
{
    applyEditsSilently(difference(m_now, target));
    // Values that mean the same may still be written otherwise: the server's bytes are taken.
    m_now = target;
}

void ContactModel::applyEdits(const Edits &edits)
{
    if (m_stacking)
        return;
    applyEditsSilently(edits);
    emit assessed();
}

void ContactModel::applyEditsSilently(const Edits &edits)
{
    Touched touched;
    for (auto at = edits.cbegin(); at != edits.cend();) {
        const auto end = endOfRun(at, edits.cend());
        applyEdits(at, end, touched);
        at = end;
    }
    // A paste changes many cells of a row and many rows: each row is looked at, and told of, once.
    for (auto table = touched.cbegin(); table != touched.cend(); ++table) {
        QList<int> places;
        for (const RowId row : table->rows) {
            const int place = m_now.rows(table.key()).indexOf(row);
            if (place < 0)
                continue;
            m_assessment.row(table.key(), m_now.rows(table.key()).at(place), rules());
            places.append(place);
        }
        if (table->reordered)
            m_assessment.order(table.key());
        emitRows(table.key(), std::move(places));
    }
}

void ContactModel::applyEdits(Edits::const_iterator first, Edits::const_iterator end, Touched &touched)
{
    if (const auto *set = std::get_if<SetCell>(&*first)) {
        apply(m_now, *first);
        m_serverMade.remove(set->path);
        m_serverSaid.remove(set->path);
        if (set->path.row != RowId::None) {
            touched[set->path.field].rows.insert(set->path.row);
            return;
        }
        m_assessment.field(set->path.field, rules());
        emitField(set->path.field);
    } else if (const auto *insert = std::get_if<InsertRow>(&*first)) {
        const int count = int(end - first);
        beginInsertRows(fieldIndex(insert->field), insert->at, insert->at + count - 1);
        for (auto at = first; at != end; ++at) {
            const Row &row = std::get<InsertRow>(*at).row;
            // A draft's rows have identities of an earlier run.
            m_nextRow = qMax(m_nextRow, quint32(row.id) + 1);
            apply(m_now, *at);
            m_assessment.row(insert->field, row, rules());
        }
        endInsertRows();
        touched[insert->field].reordered = true;
    } else if (const auto *take = std::get_if<EraseRow>(&*first)) {
        const int count = int(end - first);
        beginRemoveRows(fieldIndex(take->field), take->at - count + 1, take->at);
        for (auto at = first; at != end; ++at) {
            m_assessment.forgetRow(take->field, std::get<EraseRow>(*at).row);
            apply(m_now, *at);
        }
        endRemoveRows();
        touched[take->field].reordered = true;
    } else if (const auto *move = std::get_if<MoveRow>(&*first)) {
        const QModelIndex parent = fieldIndex(move->field);
        beginMoveRows(parent, move->from, move->from, parent,
                      move->to > move->from ? move->to + 1 : move->to);
        apply(m_now, *first);
        endMoveRows();
        touched[move->field].reordered = true;
    } else if (const auto *flag = std::get_if<MarkRowRemoved>(&*first)) {
        apply(m_now, *first);
        touched[flag->field].rows.insert(flag->row);
        touched[flag->field].reordered = true;
    } else {
        Q_UNREACHABLE(); // a new base comes through replaceBaseline()
    }
}

void ContactModel::emitField(int field)
{
    emit dataChanged(fieldIndex(field), fieldIndex(field));
    for (const int leaning : checkedWith(contactFields(), field))
        emit dataChanged(fieldIndex(leaning), fieldIndex(leaning));
}

void ContactModel::emitRows(int field, QList<int> places)
{
    // A change in one cell may lie in the problem of its neighbours, so rows are told whole.
    const QModelIndex table = fieldIndex(field);
    const int lastColumn = columnCount(table) - 1;
    std::ranges::sort(places);
    for (auto at = places.cbegin(); at != places.cend();) {
        const int first = *at;
        int last = first;
        while (++at != places.cend() && *at == last + 1)
            ++last;
        emit dataChanged(index(first, 0, table), index(last, lastColumn, table));
    }
    emitField(field);
}
