#pragma once

#include "client/outcome.h"

#include <QObject>

/// One thing asked of a server, with exactly one outcome however often it goes over the wire. Deletes itself
/// after finished().
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Job() override;

signals:
    /// Exactly once, and never from within a call to the job or its line. A line that is destroyed takes its
    /// jobs along without it: see destroyed().
    void finished(const Outcome &outcome);

public slots:
    /// Ends it soon, with an outcome: "unknown" where the request may have arrived by then.
    virtual void cancel() = 0;
};
