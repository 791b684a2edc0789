#pragma once

#include <QDateTime>

/// Counts requests in windows of a day, as a development account's server does.
class RateLimit
{
public:
    explicit RateLimit(int limit)
        : m_limit(limit)
    {
    }

    struct Standing
    {
        int limit;
        int remaining;
        qint64 secondsToReset;
        bool allowed; ///< whether the request that was just counted may go on
    };
    /// Counts one request.
    Standing take(const QDateTime &now);

private:
    int m_limit;
    int m_taken = 0;
    QDateTime m_windowEnd; ///< invalid before the first request
};
