#pragma once

#include <QDateTime>

namespace demo {

/// Counts requests in windows of a day, as the server of a development account does.
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
        bool allowed; ///< whether the counted request is within the limit
    };
    /// Counts one request.
    Standing take(const QDateTime &now);

private:
    int m_limit;
    int m_taken = 0;
    QDateTime m_windowEnd; ///< invalid before the first request
};

} // namespace demo
