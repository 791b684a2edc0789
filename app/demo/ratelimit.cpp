#include "demo/ratelimit.h"

#include <algorithm>

namespace demo {

RateLimit::Standing RateLimit::take(const QDateTime &now)
{
    if (!m_windowEnd.isValid() || now >= m_windowEnd) {
        m_windowEnd = now.addDays(1);
        m_taken = 0;
    }
    const bool allowed = m_taken < m_limit;
    if (allowed)
        ++m_taken;
    return {m_limit, m_limit - m_taken, std::max<qint64>(1, now.secsTo(m_windowEnd)), allowed};
}

} // namespace demo
