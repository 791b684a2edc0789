#pragma once

#include "client/outcome.h"

#include <QHash>

#include <span>

/// The headers that readRateLimit() reads, in lower case.
std::span<const QByteArrayView> rateLimitHeaders();

/// Parses X-RateLimit-… and Retry-After (seconds, or a date that is compared with the response's own Date, so
/// that the local clock doesn't matter). Negative values become 0; longer times than a day are left out or
/// shortened to a day; invalid values are left out.
RateLimit readRateLimit(const QHash<QByteArray, QByteArray> &headers);
