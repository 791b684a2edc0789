#pragma once

#include <QObject>

/// Tells when the system believes that the network is back. Most systems know little and some are wrong: it
/// is a reason to try earlier, never one not to try.
class NetworkHint : public QObject
{
    Q_OBJECT

public:
    /// In the main thread. Where the system can't say, it stays silent.
    explicit NetworkHint(QObject *parent = nullptr);

signals:
    void networkCame();
};
