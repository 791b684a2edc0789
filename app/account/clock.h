#pragma once

#include <QDateTime>

/// Provides the current time. Tests replace it to set the time.
class Clock
{
public:
    virtual ~Clock();

    /// The current time in UTC.
    virtual QDateTime now() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The system's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};
