#pragma once

#include "json/reader.h"

#include <QByteArray>

namespace json {

/// Converts a valid value to another kind: string "12" to 12, 1 to true, a value to a list of it. Returns
/// nullopt if the value has no equivalent (string "twelve" isn't a number) or its content would be lost. Any
/// scalar converts to null.
std::optional<QByteArray> converted(QByteArrayView value, Kind kind);

/// The empty value of a kind: "", 0, false, null, [] or {}.
QByteArray emptyValue(Kind kind);

} // namespace json
