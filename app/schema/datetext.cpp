#include "schema/datetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace datetext {

namespace {

const QString iso = u"yyyy-MM-dd"_s;

/// The locale's short format with a four-digit year; ISO if it contains month names.
QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (format.contains("MMM"_L1) || format.contains("ddd"_L1) || format.contains(u'\''))
        return iso;
    const qsizetype year = format.indexOf(u'y');
    return year < 0 ? iso : format.replace(year, format.lastIndexOf(u'y') + 1 - year, u"yyyy"_s);
}

QString timeFormat(const QLocale &locale, Precision precision)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    // Locales with literal text in the format, or with day periods that Qt doesn't support ("B" in zh_TW).
    if (std::ranges::any_of(format, [](QChar c) {
            return c == u'\'' || (c.isLetter() && !u"Hhmsap"_s.contains(c, Qt::CaseInsensitive));
        }))
        format = u"HH:mm"_s;
    if (!format.contains("mm"_L1))
        format.replace(u'm', "mm"_L1);                               // two digits: 7:05
    if (const qsizetype seconds = format.indexOf(u's'); seconds > 0) // with their separator
        format.remove(seconds - 1, format.lastIndexOf(u's') + 2 - seconds);
    format.replace("AP"_L1, "Ap"_L1); // Qt's code for the locale's own case, such as "a. m."
    const qsizetype minutes = format.indexOf("mm"_L1);
    if (precision == Precision::Seconds && minutes > 0)
        format.insert(minutes + 2, format.at(minutes - 1) + u"ss"_s);
    return format;
}

/// Converts digits to ASCII and whitespace to spaces, and removes formatting characters.
QString plain(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) { // some digits are surrogate pairs
        if (const int digit = QChar::digitValue(c); digit >= 0)
            result += QChar(u'0' + digit);
        else if (QChar::isSpace(c))
            result += u' ';
        else if (QChar::category(c) != QChar::Other_Format)
            result += QStringView(QChar::fromUcs4(c));
    }
    return result.trimmed();
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const char32_t c : text.toCaseFolded().toUcs4()) { // some letters are surrogate pairs
        if (QChar::isLetter(c))
            letters += QStringView(QChar::fromUcs4(c));
    }
    return letters;
}

std::optional<int> hourOf(int hour, const QString &words, const QLocale &locale)
{
    const QString half = lettersOf(words);
    if (half.isEmpty() || half == "h"_L1)
        return hour;
    const bool morning = half == "am"_L1 || half == lettersOf(locale.amText());
    const bool afternoon = half == "pm"_L1 || half == lettersOf(locale.pmText());
    if (morning == afternoon || hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (afternoon ? 12 : 0);
}

} // namespace

QString written(QDate date, const QLocale &locale)
{
    return locale.toString(date, dateFormat(locale));
}

QString written(const QDateTime &when, Precision precision, const QLocale &locale)
{
    return written(when.date(), locale) + u' ' + locale.toString(when.time(), timeFormat(locale, precision));
}

std::optional<QDate> readDate(const QString &text, const QLocale &locale)
{
    static const QRegularExpression pattern(
        uR"(\A(\d{1,4})[^\p{L}\d:]{1,3}(\d{1,2})[^\p{L}\d:]{1,3}(\d{1,4})[^\p{L}\d:]{0,2}\z)"_s);
    const QRegularExpressionMatch match = pattern.match(plain(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString order = iso;
    if (match.capturedLength(1) != 4)
        order = dateFormat(locale);
    const auto component = [&](QChar letter) {
        const qsizetype at = order.indexOf(letter);
        int before = 0;
        for (const QChar other : {u'y', u'M', u'd'})
            before += order.indexOf(other) < at ? 1 : 0;
        return match.captured(before + 1);
    };
    if (component(u'y').size() != 4)
        return std::nullopt;
    const QDate date(component(u'y').toInt(), component(u'M').toInt(), component(u'd').toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> readTime(const QString &text, const QLocale &locale)
{
    static const QRegularExpression pattern(
        uR"(\A(.+?)(?:[ ,]+|[Tt])(\p{L}[\p{L}\p{M}.،་ ]*)?(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?([\p{L}\p{M}.،་ ]*)\z)"_s);
    const QRegularExpressionMatch match = pattern.match(plain(text));
    const std::optional<QDate> date = readDate(match.captured(1), locale);
    const std::optional<int> hour =
        hourOf(match.captured(3).toInt(), match.captured(2) + match.captured(6), locale);
    if (!match.hasMatch() || !date || !hour)
        return std::nullopt;
    const QTime time(*hour, match.captured(4).toInt(), match.captured(5).toInt());
    return time.isValid() ? std::optional(QDateTime(*date, time)) : std::nullopt;
}

} // namespace datetext
