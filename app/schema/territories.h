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

/// The countries that QLocale knows, found by whatever people call them.
namespace territories {

/// In the order of their codes.
const QList<Territory> &all();

/// The one with this code (of two or three letters) or name (in English, Spanish, Portuguese, its own
/// language or the user's, as that is when first asked), whatever the case and the accents; nullptr for none.
const Territory *find(const QString &text);

/// Its name in a language; in English where that isn't known.
QString name(const Territory &territory, const QLocale &locale = QLocale());

/// The names of all(), in its order: much faster than one after the other.
QStringList names(const QLocale &locale = QLocale());

} // namespace territories
