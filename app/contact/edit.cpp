#include "contact/edit.h"

namespace {

template <typename... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace

void apply(Contact &contact, const Edit &edit)
{
    std::visit(Overloaded{
                   [&](const SetCell &set) { contact.setCell(set.path, set.after); },
                   [&](const InsertRow &insert) { contact.rows(insert.field).insert(insert.at, insert.row); },
                   [&](const TakeRow &take) { contact.rows(take.field).take(take.at); },
                   [&](const FlagRow &flag) {
                       RowList &rows = contact.rows(flag.field);
                       rows.setRemoved(rows.indexOf(flag.row), flag.removed);
                   },
                   [&](const MoveRow &move) { contact.rows(move.field).move(move.from, move.to); },
                   [&](const ReplaceBase &replace) { contact = replace.base.contact; },
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
                              return TakeRow{insert.field, insert.at, insert.row};
                          },
                          [](const TakeRow &take) -> Edit {
                              return InsertRow{take.field, take.at, take.row};
                          },
                          [](const FlagRow &flag) -> Edit {
                              return FlagRow{flag.field, flag.row, !flag.removed};
                          },
                          [](const MoveRow &move) -> Edit {
                              return MoveRow{move.field, move.row, move.to, move.from};
                          },
                          [](const ReplaceBase &replace) -> Edit { return replace; },
                      },
                      edit);
}
