#pragma once

#include <QList>
#include <QLocale>
#include <QString>

/// A country or territory with an ISO 3166 code of its own.
struct Territory
{
    QString code; ///< two letters
    QLocale::Territory id = QLocale::AnyTerritory;
};

/// The countries that QLocale knows, found by code or name.
namespace territories {

/// Sorted by code.
const QList<Territory> &all();

/// The country with this code (two or three letters) or name (in English, Spanish, Portuguese, its own
/// languages or the user's language at the first call), ignoring case and accents; nullptr if there is none.
const Territory *find(const QString &text);

/// The country's name in the locale's language; in English if that isn't known.
QString name(const Territory &territory, const QLocale &locale = QLocale());

/// The names of all(), in its order: much faster than name() for each.
QStringList names(const QLocale &locale = QLocale());

} // namespace territories
