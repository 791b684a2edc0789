#pragma once

#include <QNetworkProxyFactory>
#include <QString>

/// The proxies that the system names for the way out, and none for this machine itself; remembers which one
/// was taken last.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    /// Called by the network manager before each request, in its thread.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// "host:port" of the one that the last request went through; empty where it went straight.
    const QString &taken() const { return m_taken; }

private:
    QString m_taken;
};
