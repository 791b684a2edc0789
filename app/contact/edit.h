#pragma once

#include "contact/baseline.h"

#include <variant>

/// The closed set of changes to a contact. Undo, paste, difference, restoring and the draft's journal are
/// made of these; nothing else writes. Each holds both sides, so that it can be inverted without the contact.
struct SetCell
{
    Path path;
    Cell before;
    Cell after;
    bool operator==(const SetCell &) const = default;
};

/// A row appears: added, pasted, or missing on the other side of a comparison.
struct InsertRow
{
    int field = -1;
    int at = 0;
    Row row;
    bool operator==(const InsertRow &) const = default;
};

/// A row disappears for good; the server never knew it.
struct EraseRow
{
    int field = -1;
    int at = 0;
    Row row;
    bool operator==(const EraseRow &) const = default;
};

/// A row that the server knows is marked as removed, or the mark is cleared.
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

/// A new baseline from the server, and the contact equal to it. Ends what can be undone.
struct ReplaceBaseline
{
    Baseline baseline;
    bool operator==(const ReplaceBaseline &) const = default;
};

using Edit = std::variant<SetCell, InsertRow, EraseRow, MarkRowRemoved, MoveRow, ReplaceBaseline>;
using Edits = QList<Edit>;

/// Whether the edit's place exists and looks as the edit says. A new baseline never fits.
bool fits(const Contact &contact, const Edit &edit);

/// Applies an edit that fits to the values alone.
void apply(Contact &contact, const Edit &edit);

/// The edit that undoes this one. A new baseline can't be undone.
Edit inverse(const Edit &edit);
/// The edits that undo these, in the order in which they have to be applied.
Edits inverse(const Edits &edits);
