#include "client/ratelimit.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView limitHeader = "x-ratelimit-limit";
constexpr QByteArrayView remainingHeader = "x-ratelimit-remaining";
constexpr QByteArrayView resetHeader = "x-ratelimit-reset";
constexpr QByteArrayView retryHeader = "retry-after";
constexpr QByteArrayView dateHeader = "date";
constexpr QByteArrayView allHeaders[] = {limitHeader, remainingHeader, resetHeader, retryHeader, dateHeader};

constexpr int day = 24 * 60 * 60;

std::optional<int> count(const QByteArray &text)
{
    bool ok = false;
    const int value = text.trimmed().toInt(&ok);
    return ok ? std::optional(std::max(0, value)) : std::nullopt;
}

std::optional<int> seconds(const QByteArray &text)
{
    const auto value = count(text);
    return value && *value <= day ? value : std::nullopt;
}

QDateTime httpDate(const QByteArray &text)
{
    // HTTP dates always use GMT; Qt parses only numeric time zones.
    QString date = QString::fromLatin1(text.trimmed());
    if (date.endsWith("GMT"_L1))
        date.replace(date.size() - 3, 3, "+0000"_L1);
    return QDateTime::fromString(date, Qt::RFC2822Date);
}

std::optional<int> retryAfter(const QByteArray &text, const QByteArray &date)
{
    if (text.trimmed().startsWith('-'))
        return std::nullopt;
    if (const auto value = seconds(text))
        return value;
    const QDateTime until = httpDate(text);
    const QDateTime sent = httpDate(date);
    if (!until.isValid() || !sent.isValid())
        return std::nullopt;
    return int(std::clamp(sent.secsTo(until), qint64(0), qint64(day)));
}

} // namespace

std::span<const QByteArrayView> rateLimitHeaders()
{
    return allHeaders;
}

RateLimit readRateLimit(const QHash<QByteArray, QByteArray> &headers)
{
    const auto header = [&](QByteArrayView name) {
        return headers.value(name.toByteArray());
    };
    RateLimit read;
    read.limit = count(header(limitHeader));
    read.remaining = count(header(remainingHeader));
    read.resetSeconds = seconds(header(resetHeader));
    read.retryAfterSeconds = retryAfter(header(retryHeader), header(dateHeader));
    return read;
}
