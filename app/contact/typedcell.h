#pragma once

#include "schema/codec.h"

/// What a person's text makes of a cell, typed or pasted.
namespace typedcell {

/// What emptying gives: absent, null or "" where the baseline held that, else null, or "" where null isn't
/// taken.
Cell emptied(const Field &field, const Cell &baseline);

/// The cell for the text, or why the field can't hold it. An empty text empties; the
/// base's own text gives the baseline.
std::variant<Cell, codec::ValidationIssue> from(const Field &field, const Cell &baseline,
                                                const QString &text);

} // namespace typedcell
