#pragma once

#include <QNetworkProxyFactory>
#include <QString>

/// Returns the system's proxies for remote hosts, and none for the loopback address. Remembers the proxy that
/// was used last.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    /// Called by QNetworkAccessManager before each request, in its thread.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// "host:port" of the proxy that the last request used; empty if the connection was direct.
    const QString &taken() const { return m_taken; }

private:
    QString m_taken;
};
