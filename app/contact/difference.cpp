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

bool sameToServer(FieldType type, const Cell &sent, const Cell &stored)
{
    return (!sent.isSet() && !stored.isSet()) || codec::sameValue(type, sent, stored);
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

RowId freshRow(const Contact &contact)
{
    quint32 last = 0;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        for (const Row &row : contact.rows(field))
            last = qMax(last, quint32(row.id));
    }
    return RowId(last + 1);
}

namespace {

/// What a row says, null and absent taken for one.
QByteArray contentOf(const Row &row)
{
    QByteArray content;
    for (const Cell &cell : row.cells) {
        codec::append(content, cell);
        content.append(',');
    }
    return content;
}

/// For each stored row the sent one that it is, or None.
QList<RowId> matched(const RowList &stored, const RowList &sent, const QList<RowId> &ids)
{
    QHash<QByteArray, QList<RowId>> free;
    for (const RowId id : ids)
        free[contentOf(sent.at(sent.indexOf(id)))].append(id);
    QList<RowId> matches(stored.size(), RowId::None);
    for (int i = 0; i < qMin(stored.size(), ids.size()); ++i) {
        if (free[contentOf(stored.at(i))].removeOne(ids.at(i)))
            matches[i] = ids.at(i);
    }
    for (int i = 0; i < stored.size(); ++i) {
        if (matches.at(i) != RowId::None)
            continue;
        if (QList<RowId> &same = free[contentOf(stored.at(i))]; !same.isEmpty())
            matches[i] = same.takeFirst();
    }
    if (stored.size() != ids.size())
        return matches;
    const QSet<RowId> taken(matches.cbegin(), matches.cend());
    auto left = ids.cbegin();
    for (RowId &match : matches) {
        if (match != RowId::None)
            continue;
        left = std::find_if_not(left, ids.cend(), [&](RowId id) { return taken.contains(id); });
        match = *left++;
    }
    return matches;
}

} // namespace

void adoptRows(Contact &answer, const Contact &sent, const QList<QList<RowId>> &sentRows, RowId next)
{
    quint32 fresh = quint32(next);
    for (int field = 0; field < int(contactFields().size()); ++field) {
        const RowList &rows = answer.rows(field);
        const QList<RowId> matches = matched(rows, sent.rows(field), sentRows.at(field));
        RowList adopted;
        for (int i = 0; i < rows.size(); ++i) {
            Row row = rows.at(i);
            row.id = matches.at(i) == RowId::None ? RowId(fresh++) : matches.at(i);
            adopted.append(std::move(row));
        }
        answer.rows(field) = std::move(adopted);
    }
}

QList<Path> storedOtherwise(const Contact &sent, const QList<QList<RowId>> &sentRows, const Contact &answer)
{
    QList<Path> paths;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        const Field &description = contactFields()[size_t(field)];
        if (description.has(Trait::ServerOwned))
            continue;
        const RowList &stored = answer.rows(field);
        const bool rowsOnBothSides = !stored.isEmpty() && !sentRows.at(field).isEmpty();
        if (stored.size() != sentRows.at(field).size() ||
            (!rowsOnBothSides && !sameToServer(description.type, sent.field(field), answer.field(field))))
            paths.append(Path{.field = field});
        for (const Row &row : stored) {
            const int before = sent.rows(field).indexOf(row.id);
            if (before < 0) {
                paths.append({field, row.id, -1});
                continue;
            }
            for (int column = 0; column < row.cells.size(); ++column) {
                if (!sameToServer(description.columns[size_t(column)].type,
                                  sent.rows(field).at(before).cells.at(column), row.cells.at(column)))
                    paths.append({field, row.id, column});
            }
        }
    }
    return paths;
}

namespace {

/// Where a row belongs: right behind the nearest of those before it in `order` that is there. Positions don't
/// help: rows that weren't sent are missing.
int placeOf(RowId id, const RowList &order, const RowList &rows)
{
    for (int at = order.indexOf(id) - 1; at >= 0; --at) {
        if (const int before = rows.indexOf(order.at(at).id); before >= 0)
            return before + 1;
    }
    return 0;
}

} // namespace

Contact carriedOver(const Contact &sent, const Contact &now, const Contact &answer)
{
    Contact target = answer;
    const auto ensureRow = [&](int field, RowId id) {
        const RowList &typed = now.rows(field);
        RowList &rows = target.rows(field);
        const int at = typed.indexOf(id);
        if (!rows.contains(id) && at >= 0 && !typed.at(at).removed)
            rows.insert(placeOf(id, typed, rows), typed.at(at));
    };
    const auto carry = [&](const auto &edit) {
        using T = std::decay_t<decltype(edit)>;
        if constexpr (std::is_same_v<T, SetCell>) {
            if (edit.path.row != RowId::None)
                ensureRow(edit.path.field, edit.path.row);
            target.setCell(edit.path, edit.after);
        } else if constexpr (std::is_same_v<T, InsertRow>) {
            ensureRow(edit.field, edit.row.id);
        } else if constexpr (std::is_same_v<T, TakeRow>) {
            if (const int at = target.rows(edit.field).indexOf(edit.row.id); at >= 0)
                target.rows(edit.field).setRemoved(at, true);
        } else if constexpr (std::is_same_v<T, FlagRow>) {
            if (!edit.removed)
                ensureRow(edit.field, edit.row);
            if (const int at = target.rows(edit.field).indexOf(edit.row); at >= 0)
                target.rows(edit.field).setRemoved(at, edit.removed);
        } else if constexpr (std::is_same_v<T, MoveRow>) {
            RowList &rows = target.rows(edit.field);
            if (const int at = rows.indexOf(edit.row); at >= 0) {
                const int place = placeOf(edit.row, now.rows(edit.field), rows);
                rows.move(at, place > at ? place - 1 : place);
            }
        }
    };
    Edits edits = difference(sent, now);
    // Rows that come back find their place only among rows that stand right.
    std::ranges::stable_partition(edits,
                                  [](const Edit &edit) { return std::holds_alternative<MoveRow>(edit); });
    for (const Edit &edit : edits)
        std::visit(carry, edit);
    return target;
}
