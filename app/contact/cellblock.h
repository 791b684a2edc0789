#pragma once

#include "contact/clipboardtable.h"
#include "contact/edit.h"

#include <functional>

struct Field;

/// A rectangle of a nested table's cells, as it is seen: whole rows of positions, some columns in their order
/// on screen.
struct CellBlock
{
    int field = -1;
    int row = 0;
    int rows = 0;
    QList<int> columns = {};

    bool isEmpty() const { return rows == 0 || columns.isEmpty(); }

    /// The text of each cell, card numbers that came where none may be masked; "" for absent and null.
    clipboardtable::Rows texts(const Contact &now) const;
    /// Gives each cell what `to` makes of its column and of what the baseline has there (absent for a row
    /// that the baseline doesn't know). Removed rows, and cells whose column can't hold it, stay as they are.
    Edits changed(const Contact &now, const Contact &baseline,
                  const std::function<Cell(const Field &, const Cell &)> &to) const;
};
