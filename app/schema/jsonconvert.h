#pragma once

#include "schema/jsontree.h"

namespace json {

/// The checked value as another kind: text "12" as 12, 1 as true, one value as a list of it. Nothing when
/// that means nothing (text "twelve" is no number) or would lose what is inside. Null takes every value.
std::optional<QByteArray> converted(QByteArrayView value, Kind kind);

/// What a new value of the kind starts with: "", 0, false, null, [], {}.
QByteArray blankOf(Kind kind);

/// Whether the bytes are a number as JSON writes it.
bool isNumber(const QByteArray &bytes);

} // namespace json
