#pragma once

#include "schema/codec.h"

/// What a person's text makes of a cell, typed or pasted.
namespace typedcell {

/// What emptying gives: absent, null or "" where the base held that, else null, or "" where null isn't taken.
Cell emptied(const Field &field, const Cell &base);

/// The cell for the text, or why the field can't hold it. An empty text empties; the
/// base's own text gives the base.
std::variant<Cell, codec::Complaint> from(const Field &field, const Cell &base, const QString &text);

} // namespace typedcell
