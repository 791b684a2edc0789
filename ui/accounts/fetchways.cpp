#include "ui/accounts/fetchways.h"

#include "account/profile.h"
#include "net/line.h"
#include "store/settings.h"

using namespace Qt::Literals::StringLiterals;

void rememberFetchWay(Line &line, const Profile &profile, Settings &settings)
{
    const QString key = u"fetchWays/"_s + profile.accountId;
    line.setFetchWay(FetchWay(settings.value(key, int(FetchWay::NotKnown)).toInt()));
    QObject::connect(&line, &Line::fetchWayChanged, &settings,
                     [key, &settings](FetchWay way) { settings.setValue(key, int(way)); });
}
