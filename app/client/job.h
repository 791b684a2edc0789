#pragma once

#include "client/outcome.h"

#include <QObject>

/// One operation on a server, with exactly one outcome however many requests it takes. Deletes itself after
/// finished().
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Job() override;

signals:
    /// Emitted exactly once, never from within a call to the job or its client. Not emitted if the client is
    /// destroyed, which deletes its jobs: see destroyed().
    void finished(const Outcome &outcome);

public slots:
    /// Ends the job soon, with an outcome: Kind::Unknown if the request may have arrived.
    virtual void cancel() = 0;
};
