#pragma once

#include "schema/field.h"

#include <QString>

class QHeaderView;

/// Order and widths of a nested table's columns as a text to be kept: "street_1:120 city:90".
QString columnState(const QHeaderView &header, std::span<const Field> columns);

/// Arranges the columns as such a text says. What it doesn't know, or names wrongly, stays as it is; false
/// when it says nothing usable.
bool applyColumnState(QHeaderView &header, std::span<const Field> columns, const QString &state);
