#pragma once

#include "schema/codec.h"

#include <QLocale>

/// Turns what a person types or pastes into a cell.
namespace typedcell {

/// The cell after emptying: absent, null or "" if the baseline holds that, else null, or "" in a field that
/// can't be null.
Cell emptied(const Field &field, const Cell &baseline);

/// The cell for the text, or why the field can't hold it. An empty text empties; the baseline's own text
/// gives the baseline's cell.
std::variant<Cell, codec::ValidationIssue> from(const Field &field, const Cell &baseline,
                                                const QString &text);

/// Why the field can't take the cell; None when it can. The baseline's cell is always taken.
codec::ValidationIssue refusal(const Field &field, const Cell &baseline, const Cell &cell);

/// The digits of a whole number as spreadsheets write it: "12", "12.0", "12,00", "2,029.00", "2 029". Any
/// other text, and an ambiguous one ("1.000" may be one or a thousand), comes back unchanged. How `locale`
/// groups digits decides what a single separator before three digits means.
QString plainWholeNumber(const QString &text, const QLocale &locale);

} // namespace typedcell
