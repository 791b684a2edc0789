#include "contact/wholenumber.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString plainWholeNumber(const QString &text, const QLocale &locale)
{
    // Three zeros behind one separator are the case that can't be told.
    static const QRegularExpression plain(uR"(\A\s*([+-]?\d+)(?:[.,](?:0{1,2}|0{4,}))?\s*\z)"_s);
    static const QRegularExpression grouped(
        uR"(\A\s*([+-]?\d{1,3})((?:([.,'’\s])\d{3})(?:\3\d{3})*)(?:(?!\3)([.,])0+)?\s*\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = plain.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = grouped.match(text);
    if (!match.hasMatch())
        return text;
    const QString groups = match.captured(2);
    const QString separator = match.captured(3);
    const bool mayBeDecimals =
        groups.size() == 4 && !match.hasCaptured(4) && (separator == u"."_s || separator == u","_s);
    if (mayBeDecimals && separator != locale.groupSeparator())
        return text;
    return match.captured(1) + QString(groups).remove(separator);
}
