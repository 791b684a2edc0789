#include "contact/answer.h"

#include "contact/difference.h"
#include "schema/codec.h"

#include <algorithm>

namespace {

bool sameToServer(FieldType type, const Cell &sent, const Cell &stored)
{
    return (!sent.isSet() && !stored.isSet()) || codec::sameValue(type, sent, stored);
}

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

QList<QList<RowId>> rowsOf(const Contact &contact)
{
    QList<QList<RowId>> ids(int(contactFields().size()));
    for (int field = 0; field < ids.size(); ++field) {
        for (const Row &row : contact.rows(field))
            ids[field] << row.id;
    }
    return ids;
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

void matchRowIds(Contact &answer, const Contact &sent, const QList<QList<RowId>> &sentRows, RowId next)
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

QList<Path> serverDifferences(const Contact &sent, const QList<QList<RowId>> &sentRows, const Contact &answer)
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

Contact withoutUnsentRows(Contact contact, const QList<QList<RowId>> &sentRows)
{
    for (int field = 0; field < int(contactFields().size()); ++field) {
        RowList &rows = contact.rows(field);
        const QSet<RowId> sent(sentRows.at(field).cbegin(), sentRows.at(field).cend());
        for (qsizetype at = rows.size() - 1; at >= 0; --at) {
            if (!rows.at(at).removed && !sent.contains(rows.at(at).id))
                rows.take(at);
        }
    }
    return contact;
}

Contact keepOnlyRows(Contact contact, const QList<QList<RowId>> &ids)
{
    for (int field = 0; field < int(contactFields().size()); ++field) {
        RowList &rows = contact.rows(field);
        const QSet<RowId> kept(ids.at(field).cbegin(), ids.at(field).cend());
        for (qsizetype at = rows.size() - 1; at >= 0; --at) {
            if (!kept.contains(rows.at(at).id))
                rows.take(at);
        }
    }
    return contact;
}

Contact merge3(const Contact &sent, const Contact &now, const Contact &answer)
{
    Contact target = answer;
    const auto ensureRow = [&](int field, RowId id) {
        const RowList &typed = now.rows(field);
        RowList &rows = target.rows(field);
        const int at = typed.indexOf(id);
        if (!rows.contains(id) && at >= 0 && !typed.at(at).removed)
            rows.insert(placeOf(id, typed, rows), typed.at(at));
    };
    // A row that is there already is one of ours that had arrived, and may read otherwise by now.
    const auto typeRow = [&](int field, const Row &row) {
        ensureRow(field, row.id);
        if (row.removed || !target.rows(field).contains(row.id))
            return;
        for (int column = 0; column < row.cells.size(); ++column) {
            if (row.cells.at(column).isSet())
                target.setCell({field, row.id, column}, row.cells.at(column));
        }
    };
    const auto carry = [&](const auto &edit) {
        using T = std::decay_t<decltype(edit)>;
        if constexpr (std::is_same_v<T, SetCell>) {
            if (edit.path.row != RowId::None)
                ensureRow(edit.path.field, edit.path.row);
            target.setCell(edit.path, edit.after);
        } else if constexpr (std::is_same_v<T, InsertRow>) {
            typeRow(edit.field, edit.row);
        } else if constexpr (std::is_same_v<T, EraseRow>) {
            if (const int at = target.rows(edit.field).indexOf(edit.row.id); at >= 0)
                target.rows(edit.field).setRemoved(at, true);
        } else if constexpr (std::is_same_v<T, MarkRowRemoved>) {
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
