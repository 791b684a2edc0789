#pragma once

#include <QLocale>
#include <QString>

/// The digits of a whole number as spreadsheets write it: "12", "12.0", "12,00", "2,029.00", "2 029". A text
/// that is none, or of which one can't tell ("1.000" may be one or a thousand), comes back as it is. What a
/// single separator before three digits means is decided by how `locale` groups.
QString plainWholeNumber(const QString &text, const QLocale &locale);
