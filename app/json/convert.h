#pragma once

#include "json/reader.h"

#include <QByteArray>

namespace json {

/// The valid value as another kind: text "12" as 12, 1 as true, one value as a list of it. Nothing if it has
/// no counterpart of that kind (text "twelve" is not a number) or its contents would be lost. Null replaces
/// any value but those.
std::optional<QByteArray> converted(QByteArrayView value, Kind kind);

/// The empty value of a kind: "", 0, false, null, [] or {}.
QByteArray blankOf(Kind kind);

} // namespace json
