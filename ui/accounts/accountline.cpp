#include "ui/accounts/accountline.h"

#include "account/profile.h"
#include "client/apiclient.h"
#include "session/secretsupply.h"
#include "store/settings.h"

using namespace Qt::Literals::StringLiterals;

SecretSupply *configureClient(ApiClient &client, const Profile &profile, Settings &settings)
{
    const QString key = u"fetchWays/"_s + profile.accountId;
    client.setFetchWay(FetchWay(settings.value(key, int(FetchWay::NotKnown)).toInt()));
    QObject::connect(&client, &ApiClient::fetchWayChanged, &settings,
                     [key, &settings](FetchWay way) { settings.setValue(key, int(way)); });
    return profile.needsSecrets() ? new SecretSupply(client, settings.keychain(), profile.keychainEntry)
                                  : nullptr;
}
