#include "client/networkhint.h"

#include <QNetworkInformation>

NetworkHint::NetworkHint(QObject *parent)
    : QObject(parent)
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability))
        return;
    connect(Information::instance(), &Information::reachabilityChanged, this,
            [this](Information::Reachability reachability) {
                if (reachability == Information::Reachability::Online ||
                    reachability == Information::Reachability::Site)
                    emit networkIsBack();
            });
}

#include "moc_networkhint.cpp"
