#include "fixtures/testprogram.h"
#include "session/retrypolicy.h"

#include <QTest>

using namespace std::chrono_literals;

namespace tst_retrypolicy {

class TestPace : public QObject
{
    Q_OBJECT

private slots:
    void waitsLongerEachTime()
    {
        const RetryPolicy pace;
        for (int tries = 0; tries < 5; ++tries) {
            const auto least = pauseAfter(tries, {}, 0, pace);
            QCOMPARE(least, 1s * (1 << tries));
            QCOMPARE(pauseAfter(tries, {}, 1, pace), 2 * least);
            QVERIFY(pauseAfter(tries, {}, 0.5, pace) > least);
        }
        QCOMPARE(pauseAfter(1'000'000, {}, 1, pace), pace.longest);
    }

    void waitsAtLeastAsLongAsTheServerWants()
    {
        RateLimit limit;
        limit.retryAfterSeconds = 120;
        for (const double chance : {0.0, 0.3, 1.0})
            QVERIFY(pauseAfter(0, limit, chance, {}) >= 120s);
        limit = {};
        limit.remaining = 0;
        limit.resetSeconds = 45;
        QVERIFY(pauseAfter(0, limit, 0, {}) >= 45s);
        limit.remaining = 3;
        QVERIFY2(pauseAfter(0, limit, 1, {}) < 45s, "there are requests left");
    }

    void isNeverInAHurry()
    {
        RateLimit limit;
        limit.remaining = 0;
        limit.resetSeconds = 0; // it has renewed long since, the server says, and takes nothing
        limit.retryAfterSeconds = 0;
        QVERIFY(pauseAfter(0, limit, 0, {}) >= 1s);
    }

    void onlyNobodyThereIsOffline()
    {
        Outcome outcome;
        outcome.reason = Outcome::Reason::TimedOut;
        outcome.timesTransmitted = 0;
        QVERIFY(isOffline(outcome));
        outcome.timesTransmitted = 1;
        QVERIFY(!isOffline(outcome));
        outcome.reason = Outcome::Reason::HostNotFound;
        QVERIFY(isOffline(outcome));
        outcome.reason = Outcome::Reason::ServerFailed;
        QVERIFY(!isOffline(outcome));
    }
};

CE_TEST(TestPace)

} // namespace tst_retrypolicy

#include "tst_retrypolicy.moc"
