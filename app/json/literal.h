#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// How JSON writes strings and integers.
namespace json {

/// The text of a valid string literal, quotes included. Lone surrogates and NUL survive.
QString decodeString(QByteArrayView literal);
/// The string literal of a text. Lone surrogates become \uXXXX, all else above 0x1F UTF-8.
QByteArray encodeString(QStringView text);
/// Appends encodeString().
void appendString(QByteArray &out, QStringView text);

/// The 64-bit integer of a number literal, only if writing it gives the same bytes.
std::optional<qint64> asInteger(QByteArrayView literal);

} // namespace json
