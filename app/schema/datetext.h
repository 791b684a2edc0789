#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

/// Formats and parses dates and times in the locale's order, always with a four-digit year, or in ISO 8601.
namespace datetext {

enum class Precision
{
    Minutes,
    Seconds
};

QString written(QDate date, const QLocale &locale = QLocale());
/// Formats the date-time in its own time zone.
QString written(const QDateTime &when, Precision precision, const QLocale &locale = QLocale());

/// Parses a complete string as a date. A string with the year first is read as ISO; two-digit years are
/// rejected.
std::optional<QDate> readDate(const QString &text, const QLocale &locale = QLocale());
/// Parses a complete string with date and time as local time; in 24 hours, or in 12 hours with am and pm in
/// English or the locale's language.
std::optional<QDateTime> readTime(const QString &text, const QLocale &locale = QLocale());

} // namespace datetext
