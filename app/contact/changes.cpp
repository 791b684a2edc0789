#include "contact/changes.h"

#include "contact/difference.h"
#include "contact/document.h"
#include "schema/phones.h"

namespace changes {

namespace {

bool hasRow(const RowList &rows, int row)
{
    return row >= 0 && row < rows.size();
}

/// Where the field's "verified" mark stands; a field of -1 if the path has none.
Path verifiedMark(const Path &path)
{
    return {.field = path.row == RowId::None
                         ? companionIndex(contactFields(), fieldAt(path), CompanionRole::Verified)
                         : -1};
}

/// Whether the edit is about the field, the row or the cell that the path names.
bool concerns(const Edit &edit, const Path &path)
{
    const auto concernsRow = [&path](int field, RowId row) {
        return field == path.field && (path.row == RowId::None || (path.column < 0 && row == path.row));
    };
    if (const auto *set = std::get_if<SetCell>(&edit))
        return set->path.field == path.field && (path.row == RowId::None || set->path.row == path.row) &&
               (path.column < 0 || set->path.column == path.column);
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        return concernsRow(insert->field, insert->row.id);
    if (const auto *erase = std::get_if<EraseRow>(&edit))
        return concernsRow(erase->field, erase->row.id);
    if (const auto *mark = std::get_if<MarkRowRemoved>(&edit))
        return concernsRow(mark->field, mark->row);
    // A move's positions are right only after the edits before it, so a single row isn't moved back.
    const auto *move = std::get_if<MoveRow>(&edit);
    return move && move->field == path.field && path.row == RowId::None;
}

} // namespace

Edits insertRow(const Document &document, int field, int at)
{
    if (!document.now().takesRows(field) || at < 0 || at > document.now().rows(field).size())
        return {};
    Row row{.id = document.nextRow()};
    row.cells.resize(qsizetype(contactFields()[size_t(field)].columns.size()));
    return {InsertRow{field, at, row}};
}

Edits duplicateRow(const Document &document, int field, int row)
{
    const RowList &rows = document.now().rows(field);
    if (!document.now().takesRows(field) || !hasRow(rows, row))
        return {};
    Row copy{.id = document.nextRow(), .cells = rows.at(row).cells};
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    for (int column = 0; column < copy.cells.size(); ++column) {
        if (codec::hidesCardNumber(columns[size_t(column)], copy.cells.at(column)))
            copy.cells[column] = Cell::absent();
    }
    return {InsertRow{field, row + 1, copy}};
}

Edits moveRow(const Document &document, int field, int row, int to)
{
    const RowList &rows = document.now().rows(field);
    if (!hasRow(rows, row) || !hasRow(rows, to) || row == to)
        return {};
    return {MoveRow{field, rows.at(row).id, row, to}};
}

Edits removeRows(const Document &document, int field, int first, int count)
{
    const RowList &rows = document.now().rows(field);
    if (first < 0 || count < 1 || first + count > rows.size())
        return {};
    Edits edits;
    for (int at = first + count - 1; at >= first; --at) {
        const Row &row = rows.at(at);
        if (!document.baseline().contact.rows(field).contains(row.id))
            edits.append(EraseRow{field, at, row});
        else if (!row.removed)
            edits.append(MarkRowRemoved{field, row.id, true});
    }
    return edits;
}

Edits unremoveRow(const Document &document, int field, int row)
{
    const RowList &rows = document.now().rows(field);
    if (!hasRow(rows, row) || !rows.at(row).removed)
        return {};
    return {MarkRowRemoved{field, rows.at(row).id, false}};
}

Edits restore(const Document &document, const Path &path)
{
    Edits edits;
    for (const Edit &edit : restoreAll(document)) {
        if (concerns(edit, path))
            edits.append(edit);
    }
    // The verified value is back, and so is its mark.
    const Path mark = verifiedMark(path);
    if (mark.field < 0 || edits.isEmpty())
        return edits;
    const Cell before = document.baselineCell(mark);
    if (before == Cell::boolean(true) && document.cell(mark) != before)
        edits.append(SetCell{mark, document.cell(mark), before});
    return edits;
}

Edits restoreAll(const Document &document)
{
    return difference(document.now(), document.baseline().contact);
}

Edits withCompanion(const Document &document, const SetCell &set, const Edits &mergedInto)
{
    Edits edits{set};
    const Path mark = verifiedMark(set.path);
    if (mark.field < 0)
        return edits;
    const SetCell clear{mark, Cell::boolean(true), Cell::boolean(false)};
    if (document.cell(mark) == clear.before &&
        !codec::sameValue(fieldAt(set.path).type, set.before, set.after))
        edits.append(clear);
    else if (mergedInto.contains(Edit(clear)) && set.after == document.baselineCell(set.path))
        edits.append(inverse(Edit(clear)));
    return edits;
}

std::optional<QString> internationalPhone(const Document &document, const Path &path, const Phones *phones)
{
    if (!phones || path.field < 0 || fieldAt(path).type != FieldType::Phone)
        return std::nullopt;
    std::span<const Field> fields = contactFields();
    QList<Cell> cells = document.now().fields();
    int at = path.field;
    if (path.row != RowId::None) {
        const RowList &rows = document.now().rows(path.field);
        const int row = rows.indexOf(path.row);
        if (row < 0 || rows.at(row).removed)
            return std::nullopt;
        fields = fields[size_t(path.field)].columns;
        cells = rows.at(row).cells;
        at = path.column;
    }
    const QString *number = cells.at(at).asText();
    if (!number || number->trimmed().isEmpty())
        return std::nullopt;
    const QString written = phones->international(*number, phoneRegion(fields, cells, at));
    return written.isEmpty() || written == *number ? std::nullopt : std::optional(written);
}

} // namespace changes
