#pragma once

#include <QByteArrayView>

namespace json {

/// Whether two JSON values are equal: the order of members is ignored, the last of repeated keys counts, and
/// numbers are compared exactly. False if one of them isn't JSON, unless the bytes are equal.
bool sameValue(QByteArrayView a, QByteArrayView b);

} // namespace json
