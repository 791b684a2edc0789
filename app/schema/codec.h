#pragma once

#include "schema/cell.h"
#include "schema/field.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <variant>

/// How values of each type are read, written, compared, displayed and validated.
namespace codec {

/// An issue of a value. ui/ creates the message.
enum class ValidationIssue
{
    None,
    NotNullable,
    UnexpectedType, ///< the type differs from the API page's
    DuplicateKey,   ///< an object has one key twice; the last value is used
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
    CardNumber,      ///< in a field that must never hold one
    LikeACardNumber, ///< in any other field
};

enum class Severity
{
    Warning,
    Error
};

/// Severity of an issue that an edit causes. Warnings never block sending.
Severity severityOf(ValidationIssue issue);

/// The cell of a valid JSON value. A value of another type than the field's becomes a raw cell.
Cell read(FieldType type, QByteArrayView json);
/// Whether the type can hold the cell: always true for absent and null; for raw bytes, only if the type
/// stores bytes.
bool holds(FieldType type, const Cell &cell);

/// Appends the JSON of the cell, which must not be absent.
void append(QByteArray &out, const Cell &cell);

/// Whether two cells have the same meaning. Absent, null and "" differ; date-times are compared as instants,
/// raw cells as JSON values.
bool sameValue(FieldType type, const Cell &a, const Cell &b);

/// The cell's content as a string; empty for absent and null.
QString editText(const Cell &cell);
/// The cell for an entered string, or the issue if the type can't hold it. A readable date is converted to
/// ISO 8601, a date-time to UTC; unreadable ones are kept as entered, and validate() reports them. An empty
/// string gives Cell::null(): the model, which knows the baseline, decides what clearing a field means.
std::variant<Cell, ValidationIssue> parse(FieldType type, const QString &text);

/// Whether a field that must never hold a card number contains one.
bool hidesCardNumber(const Field &field, const Cell &cell);

/// The first issue of this cell alone, on the given day (for Trait::NotInFuture).
ValidationIssue validate(const Field &field, const Cell &cell, QDate today);

/// Parses YYYY-MM-DD; invalid if the string has another format.
QDate asDate(const QString &text);
/// Parses an RFC 3339 date-time, to the millisecond; invalid if the string has another format.
QDateTime instant(const QString &text);

} // namespace codec
