#pragma once

#include <QList>
#include <QtGlobal>

/// A port of 127.0.0.1 where someone listens and takes no connection any more: who connects waits for ever.
class FullBacklog
{
public:
    /// The port must be free.
    explicit FullBacklog(quint16 port);
    /// Whoever waits there is hung up on.
    ~FullBacklog();
    Q_DISABLE_COPY_MOVE(FullBacklog)

private:
    QList<int> m_sockets; ///< who listens, and those that fill its backlog
};
