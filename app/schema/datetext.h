#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

/// Dates and times as people read and write them: in their language's own order, always with four digits of
/// the year, or in ISO 8601.
namespace datetext {

enum class Precision
{
    Minutes,
    Seconds
};

QString written(QDate date, const QLocale &locale = QLocale());
/// As it is, in the time zone it is in.
QString written(const QDateTime &when, Precision precision, const QLocale &locale = QLocale());

/// The date of a whole text. The year first, as in ISO, always reads as such; a year of two digits is none.
std::optional<QDate> readDate(const QString &text, const QLocale &locale = QLocale());
/// The local time of a whole text with date and time; of 24 hours, or of 12 with the language's own words or
/// am and pm.
std::optional<QDateTime> readTime(const QString &text, const QLocale &locale = QLocale());

} // namespace datetext
