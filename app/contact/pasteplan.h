#pragma once

#include "contact/clipboardtable.h"
#include "contact/edit.h"
#include "schema/codec.h"

#include <QLocale>

/// Where a block of cells is pasted: from one cell of a nested table on, to the right and down.
struct PasteTarget
{
    int field = -1;
    int row = 0;
    /// From the first pasted-into one on, as they are seen: in their order on screen, hidden ones left out.
    QList<int> columns = {};
    /// What is selected from there. A block that fits into it several times fills it.
    int selectedRows = 1;
    int selectedColumns = 1;
};

/// A pasted cell that its place doesn't take.
struct RefusedCell
{
    Path path;
    QString text; ///< empty where it may be a card number: nobody repeats it
    /// None: the row is removed and takes nothing.
    codec::ValidationIssue issue = codec::ValidationIssue::None;
};

/// What a paste comes to: one step of edits, the cells that were refused, and the block it covers. A pure
/// value; nothing is changed.
struct PastePlan
{
    /// More rows than anybody pastes on purpose; what is beyond them is left out.
    static constexpr int mostRows = 10'000;

    Edits edits;
    QList<RefusedCell> refused;
    int leftOut = 0; ///< filled cells for which there was no column or no row
    int rows = 0;
    int columns = 0;
};

/// Rows that are missing come as new ones, their identities counted from `next` on; blank rows at the end add
/// none. A cell that is empty empties. Whole numbers are taken in the forms of spreadsheets, grouped as in
/// `locale`.
PastePlan planPaste(const Contact &now, const Contact &baseline, const PasteTarget &target,
                    const clipboardtable::Rows &cells, RowId next, const QLocale &locale);
