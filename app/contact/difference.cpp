#include "contact/difference.h"

#include "schema/codec.h"

#include <algorithm>

namespace {

/// Which of the positions form the longest run in rising order: the rows that may stay where they are.
QList<bool> longestRising(const QList<int> &positions)
{
    QList<int> tails; // index of the smallest end of a run of each length
    QList<int> before(positions.size(), -1);
    for (int i = 0; i < positions.size(); ++i) {
        const auto at = std::ranges::lower_bound(tails, positions.at(i), {},
                                                 [&](int tail) { return positions.at(tail); });
        if (at != tails.begin())
            before[i] = *std::prev(at);
        if (at == tails.end())
            tails.append(i);
        else
            *at = i;
    }
    QList<bool> stays(positions.size(), false);
    for (int i = tails.isEmpty() ? -1 : tails.constLast(); i >= 0; i = before.at(i))
        stays[i] = true;
    return stays;
}

/// Edits are found against the state that the earlier ones lead to.
class TableDifference
{
public:
    TableDifference(int field, const Contact &from, const Contact &to, Edits &edits)
        : m_field(field)
        , m_now(from.rows(field))
        , m_to(to.rows(field))
        , m_edits(edits)
    {
    }

    void find()
    {
        takeAndFlag();
        move();
        insert();
    }

private:
    void takeAndFlag()
    {
        for (int at = int(m_now.size()) - 1; at >= 0; --at) {
            const Row &row = m_now.at(at);
            const int target = m_to.indexOf(row.id);
            if (target < 0) {
                m_edits.append(TakeRow{m_field, at, row});
                m_now.take(at);
            } else if (m_to.at(target).removed != row.removed) {
                m_edits.append(FlagRow{m_field, row.id, !row.removed});
                m_now.setRemoved(at, !row.removed);
            }
        }
    }

    /// Among the rows that stay: a row that comes must not make others move.
    void move()
    {
        QList<RowId> order;
        QHash<RowId, int> ranks;
        for (const Row &row : m_to) {
            if (!m_now.contains(row.id))
                continue;
            ranks.insert(row.id, int(order.size()));
            order.append(row.id);
        }
        QList<int> positions;
        positions.reserve(m_now.size());
        for (const Row &row : m_now)
            positions.append(ranks.value(row.id));
        const QList<bool> stays = longestRising(positions);
        QList<int> movers;
        for (int i = 0; i < positions.size(); ++i) {
            if (!stays.at(i))
                movers.append(positions.at(i));
        }
        // In target order each mover lands right behind its final predecessor.
        std::ranges::sort(movers);
        for (const int rank : movers) {
            const int from = m_now.indexOf(order.at(rank));
            const int predecessor = rank == 0 ? -1 : m_now.indexOf(order.at(rank - 1));
            const int to = predecessor < from ? predecessor + 1 : predecessor;
            if (to == from)
                continue;
            m_edits.append(MoveRow{m_field, order.at(rank), from, to});
            m_now.move(from, to);
        }
    }

    /// With the others in order, each row that comes has its final place.
    void insert()
    {
        for (int at = 0; at < m_to.size(); ++at) {
            if (!m_now.contains(m_to.at(at).id))
                m_edits.append(InsertRow{m_field, at, m_to.at(at)});
        }
    }

    int m_field;
    RowList m_now;
    const RowList &m_to;
    Edits &m_edits;
};

void findCells(int field, const Contact &from, const Contact &to, Edits &edits)
{
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    for (const Row &row : to.rows(field)) {
        const int before = from.rows(field).indexOf(row.id);
        if (before < 0)
            continue;
        const Row &old = from.rows(field).at(before);
        if (old.cells.constData() == row.cells.constData())
            continue; // shared, so untouched
        for (int column = 0; column < row.cells.size(); ++column) {
            const Cell &a = old.cells.at(column);
            const Cell &b = row.cells.at(column);
            if (!codec::sameValue(columns[size_t(column)].type, a, b))
                edits.append(SetCell{{field, row.id, column}, a, b});
        }
    }
}

} // namespace

Edits difference(const Contact &from, const Contact &to)
{
    Edits edits;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        const Cell &a = from.field(field);
        const Cell &b = to.field(field);
        if (!codec::sameValue(contactFields()[size_t(field)].type, a, b))
            edits.append(SetCell{{.field = field}, a, b});
        if (from.rows(field).isEmpty() && to.rows(field).isEmpty())
            continue;
        TableDifference(field, from, to, edits).find();
        findCells(field, from, to, edits);
    }
    return edits;
}
