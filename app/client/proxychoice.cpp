#include "client/proxychoice.h"

#include "account/profile.h"

#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    // http is allowed only for this machine: a proxy would receive its unencrypted content.
    QList<QNetworkProxy> proxies{QNetworkProxy::NoProxy};
    if (!isLoopback(query.url()))
        proxies = systemProxyForQuery(query);
    const QNetworkProxy first = proxies.value(0, QNetworkProxy::NoProxy);
    m_taken = first.hostName().isEmpty() ? QString()
                                         : u"%1:%2"_s.arg(first.hostName(), QString::number(first.port()));
    return proxies;
}
