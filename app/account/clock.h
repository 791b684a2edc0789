#pragma once

#include <QDateTime>

/// Tells the time to whoever decides by it, so that a test can say what time it is.
class Clock
{
public:
    virtual ~Clock();

    /// In UTC.
    virtual QDateTime now() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};
