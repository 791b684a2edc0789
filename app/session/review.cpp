#include "session/review.h"

#include "contact/difference.h"
#include "json/compare.h"
#include "json/literal.h"
#include "json/reader.h"

#include <QMap>
#include <QSet>

namespace {

using Kind = ReviewLine::Kind;

/// Returns the members of an object cell in the order of their first occurrence. Empty for other cells.
QList<std::pair<QString, QByteArray>> membersOf(const Cell &cell)
{
    QList<std::pair<QString, QByteArray>> members;
    const QByteArray *bytes = cell.asRaw();
    if (!bytes || !bytes->startsWith('{') || !json::isValue(*bytes))
        return members;
    QHash<QString, qsizetype> at;
    json::Reader reader(*bytes);
    reader.object([&](QByteArrayView literal) {
        const QString key = json::decodeString(literal);
        const QByteArray value = reader.value().toByteArray();
        if (const auto known = at.constFind(key); known != at.cend()) {
            members[*known].second = value; // the last duplicate wins
        } else {
            at.insert(key, members.size());
            members.append({key, value});
        }
    });
    return members;
}

bool isObject(const Cell &cell)
{
    const QByteArray *bytes = cell.asRaw();
    return bytes && bytes->startsWith('{') && json::isValue(*bytes);
}

/// Returns one line per changed member, or one line for the whole field if one side is not an object.
QList<ReviewLine> objectLines(const SetCell &set)
{
    if ((!isObject(set.before) && set.before.isSet()) || (!isObject(set.after) && set.after.isSet()) ||
        !set.before.isSet() || !set.after.isSet())
        return {{.kind = Kind::Changed, .path = set.path, .before = set.before, .after = set.after}};
    QList<ReviewLine> lines;
    QMap<QString, QByteArray> after;
    const auto membersAfter = membersOf(set.after);
    for (const auto &[key, value] : membersAfter)
        after.insert(key, value);
    QSet<QString> seen;
    const auto append = [&](const QString &key, const Cell &a, const Cell &b) {
        lines.append({.kind = Kind::Changed,
                      .path = set.path,
                      .isMember = true,
                      .memberKey = key,
                      .before = a,
                      .after = b});
    };
    for (const auto &[key, value] : membersOf(set.before)) {
        seen.insert(key);
        const auto now = after.constFind(key);
        if (now == after.cend())
            append(key, Cell::raw(value), Cell::absent());
        else if (!json::sameValue(value, *now))
            append(key, Cell::raw(value), Cell::raw(*now));
    }
    for (const auto &[key, value] : membersAfter) {
        if (!seen.contains(key))
            append(key, Cell::absent(), Cell::raw(value));
    }
    return lines;
}

/// Appends the review line of each edit to a review.
class Reviewer
{
public:
    explicit Reviewer(Review &review)
        : m_review(review)
    {
    }

    void add(const Edit &edit)
    {
        if (const auto *set = std::get_if<SetCell>(&edit))
            addCell(*set);
        else if (const auto *insert = std::get_if<InsertRow>(&edit))
            addRow(Kind::Added, insert->field, insert->row);
        else if (const auto *flag = std::get_if<MarkRowRemoved>(&edit); flag && flag->removed)
            addRow(Kind::Removed, flag->field, *find(m_review.baseline.contact, flag->field, flag->row));
        else if (const auto *take = std::get_if<EraseRow>(&edit))
            addRow(Kind::Removed, take->field, take->row);
        else if (const auto *move = std::get_if<MoveRow>(&edit))
            addMove(*move);
    }

private:
    static const Row *find(const Contact &contact, int field, RowId id)
    {
        const int at = contact.rows(field).indexOf(id);
        return at < 0 ? nullptr : &contact.rows(field).at(at);
    }

    ReviewLine placed(ReviewLine line) const
    {
        const Path &path = line.path;
        if (path.row != RowId::None) {
            line.rowBefore = m_review.baseline.contact.rows(path.field).indexOf(path.row);
            line.rowNow = int(m_review.body.rows.at(path.field).indexOf(path.row));
        }
        return line;
    }

    void addCell(const SetCell &set)
    {
        if (contactFields()[size_t(set.path.field)].type == FieldType::Object) {
            m_review.lines += objectLines(set);
            return;
        }
        // Ignore the cells of a removed row, which is not sent.
        if (const Row *row =
                set.path.row == RowId::None ? nullptr : find(m_review.now, set.path.field, set.path.row);
            row && row->removed)
            return;
        m_review.lines.append(
            placed({.kind = Kind::Changed, .path = set.path, .before = set.before, .after = set.after}));
    }

    void addRow(Kind kind, int field, const Row &row)
    {
        if (kind == Kind::Added && (row.removed || row.isBlank()))
            return; // removed and empty rows are not sent
        m_review.lines.append(placed({.kind = kind, .path = {field, row.id, -1}, .cells = row.cells}));
    }

    void addMove(const MoveRow &move)
    {
        // An added row has a line of its own that shows its position.
        if (find(m_review.baseline.contact, move.field, move.row))
            m_review.lines.append(placed({.kind = Kind::Moved, .path = {move.field, move.row, -1}}));
    }

    Review &m_review;
};

} // namespace

Review makeReview(const Baseline &baseline, const Contact &now)
{
    Review review{.baseline = baseline, .now = now, .body = requestBody(now, baseline.contact)};
    Reviewer reviewer(review);
    for (const Edit &edit : difference(baseline.contact, now))
        reviewer.add(edit);
    return review;
}
