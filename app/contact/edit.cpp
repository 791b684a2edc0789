#include "contact/edit.h"

namespace {

template <typename... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

bool isField(int field)
{
    return field >= 0 && field < int(contactFields().size());
}

/// How many columns the rows of a field have; 0 if it is not a table.
int columnCount(int field)
{
    return isField(field) ? int(contactFields()[size_t(field)].columns.size()) : 0;
}

bool isCellThere(const Contact &contact, const SetCell &set)
{
    const Path &path = set.path;
    if (path.row == RowId::None ? !isField(path.field) || path.column != -1
                                : path.column < 0 || path.column >= columnCount(path.field))
        return false;
    const Cell *cell = contact.cell(path);
    return cell && *cell == set.before;
}

bool isRowAt(const Contact &contact, const MoveRow &move)
{
    if (columnCount(move.field) == 0 || move.from == move.to)
        return false;
    const RowList &rows = contact.rows(move.field);
    return move.from >= 0 && move.from < rows.size() && move.to >= 0 && move.to < rows.size() &&
           rows.at(move.from).id == move.row;
}

bool isRoomFor(const Contact &contact, const InsertRow &insert)
{
    const Row &row = insert.row;
    if (columnCount(insert.field) == 0 || row.id == RowId::None ||
        row.cells.size() != columnCount(insert.field))
        return false;
    const RowList &rows = contact.rows(insert.field);
    return insert.at >= 0 && insert.at <= rows.size() && !rows.contains(row.id);
}

bool isRowThere(const Contact &contact, const EraseRow &take)
{
    if (columnCount(take.field) == 0)
        return false;
    const RowList &rows = contact.rows(take.field);
    return take.at >= 0 && take.at < rows.size() && rows.at(take.at) == take.row;
}

bool isFlagToChange(const Contact &contact, const MarkRowRemoved &flag)
{
    if (columnCount(flag.field) == 0)
        return false;
    const RowList &rows = contact.rows(flag.field);
    const int at = rows.indexOf(flag.row);
    return at >= 0 && rows.at(at).removed != flag.removed;
}

} // namespace

bool fits(const Contact &contact, const Edit &edit)
{
    return std::visit(Overloaded{
                          [&](const SetCell &set) { return isCellThere(contact, set); },
                          [&](const InsertRow &insert) { return isRoomFor(contact, insert); },
                          [&](const EraseRow &take) { return isRowThere(contact, take); },
                          [&](const MarkRowRemoved &flag) { return isFlagToChange(contact, flag); },
                          [&](const MoveRow &move) { return isRowAt(contact, move); },
                          [](const ReplaceBaseline &) { return false; },
                      },
                      edit);
}

void apply(Contact &contact, const Edit &edit)
{
    std::visit(Overloaded{
                   [&](const SetCell &set) { contact.setCell(set.path, set.after); },
                   [&](const InsertRow &insert) { contact.rows(insert.field).insert(insert.at, insert.row); },
                   [&](const EraseRow &take) { contact.rows(take.field).take(take.at); },
                   [&](const MarkRowRemoved &flag) {
                       RowList &rows = contact.rows(flag.field);
                       rows.setRemoved(rows.indexOf(flag.row), flag.removed);
                   },
                   [&](const MoveRow &move) { contact.rows(move.field).move(move.from, move.to); },
                   [&](const ReplaceBaseline &replace) { contact = replace.baseline.contact; },
               },
               edit);
}

Edit inverse(const Edit &edit)
{
    return std::visit(Overloaded{
                          [](const SetCell &set) -> Edit {
                              return SetCell{set.path, set.after, set.before};
                          },
                          [](const InsertRow &insert) -> Edit {
                              return EraseRow{insert.field, insert.at, insert.row};
                          },
                          [](const EraseRow &take) -> Edit {
                              return InsertRow{take.field, take.at, take.row};
                          },
                          [](const MarkRowRemoved &flag) -> Edit {
                              return MarkRowRemoved{flag.field, flag.row, !flag.removed};
                          },
                          [](const MoveRow &move) -> Edit {
                              return MoveRow{move.field, move.row, move.to, move.from};
                          },
                          [](const ReplaceBaseline &replace) -> Edit { return replace; },
                      },
                      edit);
}

Edits inverse(const Edits &edits)
{
    Edits back;
    back.reserve(edits.size());
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        back.append(inverse(*edit));
    return back;
}
