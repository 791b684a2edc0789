// Any headers: the delay has a sensible value, and dates are distinguished from numbers.
#include "client/ratelimit.h"
#include "fuzz/property.h"

#include <QDateTime>
#include <QLocale>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using fuzz::holds;

namespace {

constexpr int day = 24 * 60 * 60;
constexpr qint64 lastSecond = 253'402'300'799; // in the year 9999
constexpr qsizetype surelyAnInt = 9;           // digits that always fit into an int

/// The value of the header if it is clearly a number.
std::optional<int> plainNumber(const QHash<QByteArray, QByteArray> &headers, const QByteArray &name)
{
    const QByteArray value = headers.value(name);
    const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    return digits && !value.isEmpty() && value.size() <= surelyAnInt ? std::optional(value.toInt())
                                                                     : std::nullopt;
}

void isSane(const std::optional<int> &value, int most)
{
    holds(!value || (*value >= 0 && *value <= most), "values are neither negative nor above the maximum");
}

void isRead(const std::optional<int> &read, const std::optional<int> &plain, int most)
{
    if (plain && *plain <= most)
        holds(read == plain, "a plain number is read");
}

QByteArray httpDate(qint64 seconds)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return QLocale::c().toString(when, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QHash<QByteArray, QByteArray> headersOf(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> headers;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        headers.insert(line.left(colon).toLower(), colon < 0 ? QByteArray() : line.mid(colon + 1));
    }
    return headers;
}

void readsDates(const QByteArray &text)
{
    if (text.size() < 8)
        return;
    const qint64 sent = qFromBigEndian<quint32>(text.constData());
    const qint64 wait = qFromBigEndian<qint32>(text.constData() + 4) % (2 * day);
    if (sent + wait < 0 || sent + wait > lastSecond)
        return;
    const RateLimit read = readRateLimit({{"date", httpDate(sent)}, {"retry-after", httpDate(sent + wait)}});
    holds(read.retryAfterSeconds == int(std::clamp<qint64>(wait, 0, day)),
          "a date is read against the other");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    const QByteArray text = fuzz::lengthened({reinterpret_cast<const char *>(data), qsizetype(size)});
    const QHash<QByteArray, QByteArray> headers = headersOf(text);
    const RateLimit read = readRateLimit(headers);
    constexpr int any = std::numeric_limits<int>::max();
    isSane(read.limit, any);
    isSane(read.remaining, any);
    isSane(read.resetSeconds, day);
    isSane(read.retryAfterSeconds, day);
    isRead(read.limit, plainNumber(headers, "x-ratelimit-limit"), any);
    isRead(read.remaining, plainNumber(headers, "x-ratelimit-remaining"), any);
    isRead(read.resetSeconds, plainNumber(headers, "x-ratelimit-reset"), day);
    isRead(read.retryAfterSeconds, plainNumber(headers, "retry-after"), day);
    for (const QByteArrayView name : rateLimitHeaders()) {
        QHash<QByteArray, QByteArray> fewer = headers;
        if (!fewer.remove(name.toByteArray()))
            holds(readRateLimit(fewer) == read, "a value depends only on existing headers");
    }
    readsDates(text);
    return 0;
}
