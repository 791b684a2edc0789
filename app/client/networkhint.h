#pragma once

#include <QObject>

/// Reports that the system considers the network reachable again. Many systems don't support this and some
/// report wrongly: use it to try earlier, never to skip an attempt.
class NetworkHint : public QObject
{
    Q_OBJECT

public:
    /// Create it in the main thread. Emits nothing if the system has no such information.
    explicit NetworkHint(QObject *parent = nullptr);

signals:
    void networkIsBack();
};
