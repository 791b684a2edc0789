#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Encodes and decodes JSON strings and integers.
namespace json {

/// The string of a valid literal, which includes the quotes. Preserves lone surrogates and NUL.
QString decodeString(QByteArrayView literal);
/// The literal of a string. Lone surrogates are written as \uXXXX, all other characters above 0x1F as UTF-8.
QByteArray encodeString(QStringView text);
/// Appends the result of encodeString().
void appendString(QByteArray &out, QStringView text);

/// The 64-bit integer of a number literal; nullopt unless writing it gives the same bytes.
std::optional<qint64> asInteger(QByteArrayView literal);

} // namespace json
