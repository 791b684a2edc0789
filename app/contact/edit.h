#pragma once

#include "contact/baseline.h"

#include <variant>

/// The closed set of what can happen to a contact. Undo, paste, difference, put-back and the draft's journal
/// are made of these; nothing else writes. Each holds both sides, so that it can be inverted without the
/// contact.
struct SetCell
{
    Path path;
    Cell before;
    Cell after;
    bool operator==(const SetCell &) const = default;
};

/// A row appears: typed, pasted, or not yet in what is compared.
struct InsertRow
{
    int field = -1;
    int at = 0;
    Row row;
    bool operator==(const InsertRow &) const = default;
};

/// A row that was never sent goes for good.
struct EraseRow
{
    int field = -1;
    int at = 0;
    Row row;
    bool operator==(const EraseRow &) const = default;
};

/// A row that the server knows is removed, or taken back.
struct MarkRowRemoved
{
    int field = -1;
    RowId row = RowId::None;
    bool removed = true;
    bool operator==(const MarkRowRemoved &) const = default;
};

struct MoveRow
{
    int field = -1;
    RowId row = RowId::None;
    int from = 0;
    int to = 0; ///< the position after the move
    bool operator==(const MoveRow &) const = default;
};

/// The server has spoken: a new base, and the contact as it says. Ends what can be undone.
struct ReplaceBaseline
{
    Baseline baseline;
    bool operator==(const ReplaceBaseline &) const = default;
};

using Edit = std::variant<SetCell, InsertRow, EraseRow, MarkRowRemoved, MoveRow, ReplaceBaseline>;
using Edits = QList<Edit>;

/// Whether its place is there, and as the edit says that it is. A new base fits nothing.
bool fits(const Contact &contact, const Edit &edit);

/// Carries the edit out on the values alone. The edit must fit.
void apply(Contact &contact, const Edit &edit);

/// What undoes it. A new base can't be undone.
Edit inverse(const Edit &edit);
