#include "account/token.h"
#include "fixtures/jwt.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_token {

class TestToken : public QObject
{
    Q_OBJECT

private slots:
    void tokenExpiry_isRead()
    {
        const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        QCOMPARE(tokenExpiry(jwtUntil(noon)), noon);
        QCOMPARE(tokenExpiry(jwt("{\"exp\": 1.5e9}")).toSecsSinceEpoch(), 1'500'000'000);
    }

    void tokenExpiry_isInvalidIfMissing_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("opaque") << u"abcdef"_s;
        QTest::newRow("two parts") << u"e30.e30"_s;
        QTest::newRow("not base64") << u"e30.e*0.x"_s;
        QTest::newRow("not JSON") << jwt("hello");
        QTest::newRow("an array") << jwt("[1]");
        QTest::newRow("no exp") << jwt("{}");
        QTest::newRow("exp as text") << jwt("{\"exp\":\"1500000000\"}");
        QTest::newRow("negative") << jwt("{\"exp\":-5}");
        QTest::newRow("past all years") << jwt("{\"exp\":1e300}");
    }
    void tokenExpiry_isInvalidIfMissing()
    {
        QFETCH(QString, token);
        QVERIFY(!tokenExpiry(token).isValid());
        QVERIFY(!needsRenewal(token, QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC)));
    }

    void needsRenewal_fiveMinutesBeforeExpiry()
    {
        const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        const QString token = jwtUntil(noon);
        QVERIFY(!needsRenewal(token, noon.addSecs(-301)));
        QVERIFY(needsRenewal(token, noon.addSecs(-300)));
        QVERIFY(needsRenewal(token, noon.addSecs(3600)));
    }
};

CE_TEST(TestToken)

} // namespace tst_token

#include "tst_token.moc"
