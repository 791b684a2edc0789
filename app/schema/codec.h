#pragma once

#include "schema/cell.h"
#include "schema/field.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <variant>

/// How each type reads, writes, compares, shows and complains.
namespace codec {

/// What is wrong with a value. Its words are made in ui/.
enum class ValidationIssue
{
    None,
    NotNullable,
    UnexpectedType, ///< the server sent something else than the API page promises
    DuplicateKey,   ///< an object came with one key twice; the last was taken
    NotJson,
    NotAnObject,
    NotWholeNumber,
    NotYesOrNo,
    NotAnEmail,
    NotAPhone,
    UnknownCountry,
    NotADate,
    NotADateTime,
    InTheFuture,
    NotAChoice,
    NotAMonth,
    NotAYear,
    NotFourDigits,
    Expired,
    CardNumber,      ///< where one must never be kept
    LikeACardNumber, ///< somewhere else
};

enum class Severity
{
    Warning,
    Error
};

/// How much a complaint weighs when an edit brought it about. Warnings never block sending.
Severity severityOf(ValidationIssue issue);

/// The cell of a checked JSON value. A value of another type than the field's becomes a raw cell.
Cell read(FieldType type, QByteArrayView json);
/// Whether the type can hold the cell. Absent and null count as held; bytes only where the type is made of
/// them.
bool holds(FieldType type, const Cell &cell);

/// Appends the JSON of a cell that isn't absent.
void append(QByteArray &out, const Cell &cell);

/// Whether two cells mean the same. Absent, null and "" are three values; date-times compare by instant,
/// raw cells as JSON values.
bool sameValue(FieldType type, const Cell &a, const Cell &b);

/// The text that stands in the cell; empty for absent and null.
QString editText(const Cell &cell);
/// The text an editor starts with: as editText(), but dates in the language's own order and times, to the
/// minute, in local time.
QString localText(FieldType type, const Cell &cell);
/// The text a person reads in a table or the review; empty for absent and null. Card numbers that came where
/// none may be are masked.
QString displayText(const Field &field, const Cell &cell);

/// The cell for a text as typed, or why the type can't hold it. A date that can be read is written in ISO, a
/// time in UTC; one that can't stays as it was typed, for complain() to say so. An empty text gives
/// Cell::null(): what emptying means depends on the baseline, which the model knows.
std::variant<Cell, ValidationIssue> parse(FieldType type, const QString &text);

/// Whether a field that must never hold a card number holds one.
bool hidesCardNumber(const Field &field, const Cell &cell);

/// What is wrong with this cell alone, on the given day (needed by "not in the future").
ValidationIssue validate(const Field &field, const Cell &cell, QDate today);

/// The date of a YYYY-MM-DD text; invalid when it isn't one.
QDate asDate(const QString &text);
/// The instant of an RFC 3339 text, in milliseconds; invalid when it isn't one.
QDateTime instant(const QString &text);

} // namespace codec
