#pragma once

#include "schema/cell.h"
#include "schema/field.h"

#include <QString>

/// What the shown text doesn't tell of a value: the country behind a code, the bytes and the UTC of a local
/// time. Empty where there is nothing to tell.
QString remark(const Field &field, const Cell &cell);
