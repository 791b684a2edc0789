#include "ui/accounts/accountline.h"

#include "account/profile.h"
#include "client/apiclient.h"
#include "session/secretsupply.h"
#include "store/settings.h"

using namespace Qt::Literals::StringLiterals;

SecretSupply *configureClient(ApiClient &client, const Profile &profile, Settings &settings)
{
    const QString key = u"fetchWays/"_s + profile.accountId;
    client.setFetchMethod(FetchMethod(settings.value(key, int(FetchMethod::NotKnown)).toInt()));
    QObject::connect(&client, &ApiClient::fetchMethodChanged, &settings,
                     [key, &settings](FetchMethod way) { settings.setValue(key, int(way)); });
    return profile.needsSecrets() ? new SecretSupply(client, settings.keychain(), profile.keychainEntry)
                                  : nullptr;
}
