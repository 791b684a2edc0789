#include "ui/accounts/accountline.h"

#include "account/profile.h"
#include "desk/secretsupply.h"
#include "net/line.h"
#include "store/settings.h"

using namespace Qt::Literals::StringLiterals;

SecretSupply *equipLine(Line &line, const Profile &profile, Settings &settings)
{
    const QString key = u"fetchWays/"_s + profile.accountId;
    line.setFetchWay(FetchWay(settings.value(key, int(FetchWay::NotKnown)).toInt()));
    QObject::connect(&line, &Line::fetchWayChanged, &settings,
                     [key, &settings](FetchWay way) { settings.setValue(key, int(way)); });
    return profile.lacksSecrets() ? new SecretSupply(line, settings.keychain(), profile.keychainEntry)
                                  : nullptr;
}
