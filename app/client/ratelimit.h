#pragma once

#include "client/outcome.h"

#include <QHash>

#include <span>

/// The headers that readRateLimit() wants, in lower case.
std::span<const QByteArrayView> rateLimitHeaders();

/// Reads X-RateLimit-… and Retry-After (seconds, or a date against the answer's own Date, so that our clock
/// doesn't matter). Nothing is negative or beyond a day; garbage is left out.
RateLimit readRateLimit(const QHash<QByteArray, QByteArray> &headers);
