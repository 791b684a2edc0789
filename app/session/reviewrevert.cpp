#include "session/reviewrevert.h"

#include "contact/edit.h"
#include "json/splice.h"
#include "schema/codec.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace {

/// Returns `object` with the member `key` set to `value`, or without it if `value` is absent. Duplicates are
/// removed.
QByteArray withMember(const QByteArray &object, const QString &key, const Cell &value)
{
    QByteArray result = object;
    std::optional<int> first;
    auto tree = json::treeOf(result);
    for (int at = 0; tree && (at = json::memberAt(result, *tree, key)) >= 0; tree = json::treeOf(result)) {
        first = first.value_or(at);
        result = std::get<QByteArray>(json::removeAt(result, {at}));
    }
    const QByteArray *wanted = value.asRaw();
    if (!tree || !wanted)
        return result;
    const auto written = json::insertAt(result, {first.value_or(int(tree->children.size()))}, key, *wanted);
    const auto *bytes = std::get_if<QByteArray>(&written);
    return bytes ? *bytes : object;
}

Edits revertCell(const Review &review, const Path &path)
{
    Edits edits;
    const auto back = [&](const Path &at) {
        const Cell *now = review.now.cell(at);
        const Cell *was = review.baseline.contact.cell(at);
        if (now && was && !(*now == *was))
            edits.append(SetCell{at, *now, *was});
    };
    back(path);
    const bool inRow = path.row != RowId::None;
    const auto fields = contactFields();
    const auto siblings = inRow ? fields[size_t(path.field)].columns : fields;
    for (const Companion &companion : siblings[size_t(inRow ? path.column : path.field)].companions) {
        if (companion.role != CompanionRole::Verified)
            continue;
        const int other = fieldIndex(siblings, QString(companion.key));
        const Path mark = inRow ? Path{path.field, path.row, other} : Path{.field = other};
        // Restore only a mark that was set in the baseline; a mark set by the person is a change of its own.
        const Cell *was = review.baseline.contact.cell(mark);
        if (was && was->asBoolean() && *was->asBoolean())
            back(mark);
    }
    return edits;
}

Edits revertMember(const Review &review, const ReviewLine &line)
{
    const Cell &now = review.now.field(line.path.field);
    const Cell &was = review.baseline.contact.field(line.path.field);
    if (!now.asRaw())
        return {};
    Cell after = Cell::raw(withMember(*now.asRaw(), line.memberKey, line.before));
    if (codec::sameValue(contactFields()[size_t(line.path.field)].type, after, was))
        after = was;
    return {SetCell{line.path, now, after}};
}

/// Returns the edits that move a row back: after the nearest preceding row of the baseline that was not
/// moved.
Edits revertMove(const Review &review, const ReviewLine &line)
{
    QSet<RowId> moved;
    for (const ReviewLine &other : review.lines) {
        if (other.kind == ReviewLine::Kind::Moved && other.path.field == line.path.field)
            moved.insert(other.path.row);
    }
    const RowList &was = review.baseline.contact.rows(line.path.field);
    const RowList &now = review.now.rows(line.path.field);
    int before = -1;
    for (int at = was.indexOf(line.path.row) - 1; at >= 0 && before < 0; --at) {
        if (!moved.contains(was.at(at).id))
            before = now.indexOf(was.at(at).id);
    }
    const int from = now.indexOf(line.path.row);
    const int to = before < from ? before + 1 : before;
    return {MoveRow{line.path.field, line.path.row, from, to}};
}

Edits revertEdits(const Review &review, const ReviewLine &line)
{
    const int field = line.path.field;
    const RowList &now = review.now.rows(field);
    const int at = now.indexOf(line.path.row);
    switch (line.kind) {
    case ReviewLine::Kind::Changed:
        return line.isMember ? revertMember(review, line) : revertCell(review, line.path);
    case ReviewLine::Kind::Added:
        return at < 0 ? Edits{} : Edits{EraseRow{field, at, now.at(at)}};
    case ReviewLine::Kind::Removed: {
        if (at >= 0)
            return {MarkRowRemoved{field, line.path.row, false}};
        const RowList &was = review.baseline.contact.rows(field);
        const int place = was.indexOf(line.path.row);
        return place < 0 ? Edits{} : Edits{InsertRow{field, std::min(place, int(now.size())), was.at(place)}};
    }
    case ReviewLine::Kind::Moved:
        return at < 0 ? Edits{} : revertMove(review, line);
    }
    Q_UNREACHABLE();
}

bool isMoveOf(const ReviewLine &line, const Path &path)
{
    return line.kind == ReviewLine::Kind::Moved && line.path == path;
}

} // namespace

Contact takenBack(Review review, const QList<ReviewLine> &lines)
{
    for (const ReviewLine &line : lines) {
        for (const Edit &edit : revertEdits(review, line))
            apply(review.now, edit);
        if (line.kind == ReviewLine::Kind::Moved)
            review.lines.removeIf([&line](const ReviewLine &other) { return isMoveOf(other, line.path); });
    }
    return std::move(review.now);
}
