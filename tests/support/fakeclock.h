#pragma once

#include "account/clock.h"

/// Says what time it is when told to.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
};
