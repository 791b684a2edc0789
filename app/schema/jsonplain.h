#pragma once

#include <QByteArrayView>

namespace json {

/// Whether the text is an object or array that leaves nothing to ask: JSON to the letter (RFC 8259), good
/// UTF-8, of a sane depth, with numbers that every reader can hold. Several times as fast as reading it.
/// False says nothing: check() then asks QJsonDocument.
bool isPlain(QByteArrayView text);

} // namespace json
