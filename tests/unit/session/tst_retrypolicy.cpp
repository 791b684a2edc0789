#include "fixtures/testprogram.h"
#include "session/retrypolicy.h"

#include <QTest>

using namespace std::chrono_literals;

namespace tst_retrypolicy {

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void pause_doublesUpToLongest()
    {
        const RetryPolicy policy;
        for (int tries = 0; tries < 5; ++tries) {
            const auto least = pauseAfter(tries, {}, 0, policy);
            QCOMPARE(least, 1s * (1 << tries));
            QCOMPARE(pauseAfter(tries, {}, 1, policy), 2 * least);
            QVERIFY(pauseAfter(tries, {}, 0.5, policy) > least);
        }
        QCOMPARE(pauseAfter(1'000'000, {}, 1, policy), policy.longest);
    }

    void pause_isAtLeastServerRequestedDelay()
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
        QVERIFY2(pauseAfter(0, limit, 1, {}) < 45s,
                 "waited for the reset of the rate limit although requests remain");
    }

    void pause_isAtLeastOneSecond()
    {
        RateLimit limit;
        limit.remaining = 0;
        limit.resetSeconds = 0; // the limit has been reset, but the server still accepts no requests
        limit.retryAfterSeconds = 0;
        QVERIFY(pauseAfter(0, limit, 0, {}) >= 1s);
    }

    void isOffline_onlyWithoutConnection()
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

CE_TEST(TestRetryPolicy)

} // namespace tst_retrypolicy

#include "tst_retrypolicy.moc"
