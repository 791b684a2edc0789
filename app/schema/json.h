#pragma once

#include "schema/jsoncursor.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Reads JSON by its source bytes, so that a value can go back exactly as it came.
namespace json {

/// Why a text is no JSON, and where. Lines and columns count from 1; columns are UTF-16 units, as a caret
/// counts.
struct Fault
{
    enum class Kind
    {
        NotJson,
        TooDeep,
        BadUtf8,
        TrailingText,
        Empty
    };
    Kind kind = Kind::NotJson;
    qsizetype line = 1;
    qsizetype column = 1;
    qsizetype offset = 0; ///< in bytes
};

/// A fault by the offset of its byte.
Fault faultAt(Fault::Kind kind, QByteArrayView text, qsizetype offset);

/// What is wrong with the text as JSON (QJsonDocument judges: an object or array, depth up to 1024, good
/// UTF-8).
std::optional<Fault> check(const QByteArray &text);

/// Whether the bytes are exactly one JSON value of any kind, without blanks around it, as any server reads it
/// (checkStrictly()).
bool isValue(const QByteArray &text);

/// The text of a string literal, quotes included. Lone surrogates and NUL survive.
QString decodeString(QByteArrayView literal);
/// Appends the string literal of a text. Lone surrogates go as \uXXXX, all else above 0x1F as UTF-8.
void appendString(QByteArray &out, QStringView text);

/// The 64-bit integer of a number literal, only when writing it gives the same bytes.
std::optional<qint64> asInteger(QByteArrayView literal);

/// Whether two checked JSON values mean the same: members in any order, the last of duplicates, numbers by
/// value.
bool sameValue(QByteArrayView a, QByteArrayView b);

/// The value laid out for reading, two blanks a level. Numbers, order and duplicates stay as they are.
QByteArray indented(QByteArrayView value);

} // namespace json
