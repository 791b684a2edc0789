#pragma once

#include <QByteArrayView>

namespace json {

/// Whether two JSON values mean the same: members in any order, the last of repeated keys, numbers by their
/// exact value. False if one of them is not JSON, unless the bytes are the same.
bool sameValue(QByteArrayView a, QByteArrayView b);

} // namespace json
