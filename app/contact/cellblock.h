#pragma once

#include "contact/clipboardtable.h"
#include "contact/edit.h"
#include "schema/codec.h"

#include <QLocale>

#include <functional>

/// A rectangle of a nested table's cells as the view shows it: consecutive rows, and some columns in their
/// order on screen.
struct CellBlock
{
    int field = -1;
    int row = 0;
    int rows = 0;
    QList<int> columns = {};

    bool isEmpty() const { return rows == 0 || columns.isEmpty(); }

    /// The text of each cell; "" for absent and null. Card numbers are masked where none may be kept.
    clipboardtable::Rows texts(const Contact &now) const;
    /// The edits that set each cell to what `to` returns for its column and its baseline cell (absent in a
    /// row that the baseline doesn't know). Removed rows stay, and so do cells whose column can't hold the
    /// result.
    Edits changed(const Contact &now, const Contact &baseline,
                  const std::function<Cell(const Field &, const Cell &)> &to) const;
};

/// Where a block of cells is pasted: at one cell of a nested table, to the right and down.
struct PasteTarget
{
    int field = -1;
    int row = 0;
    /// The columns from that cell on, in their order on screen, without hidden ones.
    QList<int> columns = {};
    /// The size of the selection. A block that fits into it several times fills it.
    int selectedRows = 1;
    int selectedColumns = 1;
};

/// A pasted cell that its place refuses.
struct RefusedCell
{
    Path path;
    QString text; ///< empty if it may be a card number, which must not be shown again
    /// None: the row is removed.
    codec::ValidationIssue issue = codec::ValidationIssue::None;
};

/// The result of a paste that hasn't happened yet: one step of edits, the refused cells, the block it covers.
struct PastePlan
{
    /// More rows than anybody pastes on purpose; the rest is left out.
    static constexpr int mostRows = 10'000;

    Edits edits;
    QList<RefusedCell> refused;
    int leftOut = 0; ///< filled cells for which there was no column or no row
    int rows = 0;
    int columns = 0;
};

/// Plans a paste. Missing rows become new ones, with identities from `next` on; blank rows at the end add
/// none. An empty cell empties its target. Whole numbers may be written as spreadsheets do, grouped as in
/// `locale`.
PastePlan planPaste(const Contact &now, const Contact &baseline, const PasteTarget &target,
                    const clipboardtable::Rows &cells, RowId next, const QLocale &locale);
