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

/// The edits that make one table's rows the other's: which are there, in which order, which are flagged. Each
/// is found against the state that the earlier ones lead to.
class TableDifference
{
public:
    TableDifference(int field, const RowList &from, const RowList &to, Edits &edits)
        : m_field(field)
        , m_from(from)
        , m_to(to)
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
        m_stayed.reserve(m_from.size());
        for (int at = int(m_from.size()) - 1; at >= 0; --at) {
            const Row &row = m_from.at(at);
            const int target = m_to.indexOf(row.id);
            if (target < 0) {
                m_edits.append(EraseRow{m_field, at, row});
                continue;
            }
            if (m_to.at(target).removed != row.removed)
                m_edits.append(MarkRowRemoved{m_field, row.id, !row.removed});
            m_stayed.append(target);
        }
        std::ranges::reverse(m_stayed);
    }

    /// Among the rows that stay: a row that comes must not make others move.
    void move()
    {
        if (std::ranges::is_sorted(m_stayed))
            return;
        QList<int> order; // of the same, in the target
        order.reserve(m_stayed.size());
        for (int at = 0; at < m_to.size(); ++at) {
            if (m_from.contains(m_to.at(at).id))
                order.append(at);
        }
        const QList<bool> stays = longestRising(m_stayed);
        QList<int> movers;
        for (int i = 0; i < m_stayed.size(); ++i) {
            if (!stays.at(i))
                movers.append(m_stayed.at(i));
        }
        // In target order each mover lands right behind its final predecessor.
        std::ranges::sort(movers);
        for (const int mover : movers) {
            const auto rank = std::ranges::lower_bound(order, mover);
            const auto from = int(m_stayed.indexOf(mover));
            const auto before = rank == order.begin() ? -1 : int(m_stayed.indexOf(*std::prev(rank)));
            const int to = before < from ? before + 1 : before;
            if (to == from)
                continue;
            m_edits.append(MoveRow{m_field, m_to.at(mover).id, from, to});
            m_stayed.move(from, to);
        }
    }

    /// With the others in order, each row that comes has its final place.
    void insert()
    {
        if (m_stayed.size() == m_to.size())
            return;
        for (int at = 0; at < m_to.size(); ++at) {
            if (!m_from.contains(m_to.at(at).id))
                m_edits.append(InsertRow{m_field, at, m_to.at(at)});
        }
    }

    int m_field;
    const RowList &m_from;
    const RowList &m_to;
    QList<int> m_stayed; ///< of the rows on both sides, as they stand now, the positions in the target
    Edits &m_edits;
};

void findCells(int field, const RowList &from, const RowList &to, Edits &edits)
{
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    for (const Row &row : to) {
        const int before = from.indexOf(row.id);
        if (before < 0)
            continue;
        const Row &old = from.at(before);
        if (old.cells == row.cells)
            continue;
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
        if (from.rows(field) == to.rows(field))
            continue;
        TableDifference(field, from.rows(field), to.rows(field), edits).find();
        findCells(field, from.rows(field), to.rows(field), edits);
    }
    return edits;
}
