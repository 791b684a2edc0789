#pragma once

#include "schema/cell.h"
#include "schema/field.h"

#include <QString>

/// How values of each type are shown: the one place to change to show phones or dates differently.
namespace displaytext {

/// The text shown in a table, the review and a printed page; empty for absent and null. Masks card numbers in
/// fields that must not hold one.
QString of(const Field &field, const Cell &cell);

/// The initial text of an editor: as codec::editText(), but dates in the locale's format, and times in local
/// time to the minute.
QString forEditing(FieldType type, const Cell &cell);

} // namespace displaytext
