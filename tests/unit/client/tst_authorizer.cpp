#include "client/authorizer.h"
#include "fixtures/scriptedaccount.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_authorizer {

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;

class TestAuthorizer : public QObject
{
    Q_OBJECT

private slots:
    void apiKey_isExchangedForToken()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        const QString token = jwtUntil(account.clock.now().addSecs(3600));
        account.server.script({account.tokenFor(3600), FaultServer::answer(200, contactAnswer)});
        QCOMPARE(account.put().kind, Kind::Confirmed);
        QCOMPARE(account.firstLines(), QList<QByteArray>({authorizeLine, putLine}));
        QCOMPARE(account.server.header(0, "x-api-key"), "key-1");
        QCOMPARE(account.server.header(0, "Authorization"), "");
        QCOMPARE(account.server.header(1, "x-api-key"), "");
        QCOMPARE(account.server.header(1, "Authorization"), "Bearer " + token.toLatin1());
    }

    void token_isRenewedBeforeExpiry()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        const auto ok = FaultServer::answer(200, contactAnswer);
        account.server.script({account.tokenFor(3600), ok, ok, account.tokenFor(7200), ok});
        account.put();
        account.clock.advance(3600 - 301);
        account.put();
        account.clock.advance(1);
        account.put();
        QCOMPARE(account.firstLines(),
                 QList<QByteArray>({authorizeLine, putLine, putLine, authorizeLine, putLine}));
    }

    void wrongClock_causesNoRenewals()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        const auto ok = FaultServer::answer(200, contactAnswer);
        account.server.script({account.tokenFor(-86400), ok});
        account.put();
        account.put();
        QCOMPARE(account.firstLines(), QList<QByteArray>({authorizeLine, putLine, putLine}));
    }

    void unauthorised_renewsTokenAndRepeats()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        account.server.script({account.tokenFor(3600), FaultServer::answer(401, ""), account.tokenFor(3601),
                               FaultServer::answer(200, contactAnswer)});
        const Outcome outcome = account.put("{\"a\":1}");
        QCOMPARE(outcome.kind, Kind::Confirmed);
        QCOMPARE(outcome.timesTransmitted, 2);
        QCOMPARE(account.firstLines(), QList<QByteArray>({authorizeLine, putLine, authorizeLine, putLine}));
        QVERIFY(account.server.header(1, "Authorization") != account.server.header(3, "Authorization"));
        QVERIFY(account.server.requests().last().endsWith("{\"a\":1}"));
    }

    void refusedRepeatedFetch_isNotApplied()
    {
        ScriptedAccount account;
        account.server.script(
            {FaultServer::raw({}, FaultServer::Answer::Then::Close), FaultServer::answer(403, {})});
        const Outcome outcome = account.fetch();
        QCOMPARE(outcome.kind, Outcome::Kind::NotApplied);
        QCOMPARE(outcome.reason, Outcome::Reason::Forbidden);
    }

    void repeatedUnauthorised_renewsOnce()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        account.server.script({account.tokenFor(3600), FaultServer::answer(401, ""), account.tokenFor(3600),
                               FaultServer::answer(401, "{\"message\":\"No\"}")});
        const Outcome outcome = account.put();
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QCOMPARE(outcome.reason, Reason::Unauthorised);
        QVERIFY(!outcome.whileAuthorising);
        QCOMPARE(account.server.requests().size(), 4);
    }

    void unauthorisedWithoutKey_isTheOutcome()
    {
        ScriptedAccount account;
        account.server.script({FaultServer::answer(401, "", {"WWW-Authenticate: Basic realm=\"x\""})});
        const Outcome outcome = account.put();
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QCOMPARE(outcome.reason, Reason::Unauthorised);
        QCOMPARE(account.firstLines(), QList<QByteArray>({putLine}));
    }

    void renewal_isSharedByJobs()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        account.server.script({account.tokenFor(3600), FaultServer::answer(200, contactAnswer)});
        QList<Outcome> outcomes;
        for (int i = 0; i < 4; ++i) {
            Job *job = account.line->put(contactId, "{}", validator);
            connect(job, &Job::finished, this, [&](const Outcome &outcome) { outcomes.append(outcome); });
        }
        QTRY_COMPARE(outcomes.size(), 4);
        for (const Outcome &outcome : outcomes)
            QCOMPARE(outcome.kind, Kind::Confirmed);
        QCOMPARE(account.server.requests().size(), 5);
        QCOMPARE(account.firstLines().count(authorizeLine), 1);
    }

    void failedAuthorisation_isNotApplied_data()
    {
        QTest::addColumn<FaultServer::Answer>("answer");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("401") << FaultServer::answer(401, "{\"message\":\"key-1?\"}") << Reason::KeyRefused;
        QTest::newRow("404") << FaultServer::answer(404, "") << Reason::BadAddress;
        QTest::newRow("405") << FaultServer::answer(405, "") << Reason::BadAddress;
        QTest::newRow("429") << FaultServer::answer(429, "") << Reason::RateLimited;
        QTest::newRow("500") << FaultServer::answer(500, "") << Reason::ServerFailed;
        QTest::newRow("HTML") << FaultServer::answer(200, "<html>") << Reason::NotJson;
        QTest::newRow("no token") << FaultServer::answer(200, "{\"data\":null}") << Reason::NotJson;
        QTest::newRow("a token that breaks out")
            << FaultServer::answer(200, "{\"data\":\"a\\r\\nX: 1\"}") << Reason::NotJson;
        QTest::newRow("redirected") << FaultServer::answer(302, "", {"Location: https://example.com/"})
                                    << Reason::Redirected;
        QTest::newRow("silence") << FaultServer::silence() << Reason::TimedOut;
    }
    void failedAuthorisation_isNotApplied()
    {
        QFETCH(FaultServer::Answer, answer);
        QFETCH(Reason, reason);
        ScriptedAccount account(ScriptedAccount::Key, limitsFor(reason));
        account.server.script({answer});
        const Outcome outcome = account.put();
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QVERIFY(outcome.whileAuthorising);
        QTEST(outcome.reason, "reason");
        QVERIFY(!outcome.serverText.contains(u"key-1"_s));
        QCOMPARE(account.firstLines(), QList<QByteArray>({authorizeLine}));
    }

    void cancelDuringAuthorisation_isNotApplied()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        Job *job = account.line->put(contactId, "{}", validator);
        QTRY_COMPARE(account.server.requests().size(), 1);
        job->cancel();
        const Outcome outcome = outcomeOf(job);
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QCOMPARE(outcome.reason, Reason::Cancelled);
        QCOMPARE(account.firstLines(), QList<QByteArray>({authorizeLine}));
    }
};

CE_TEST(TestAuthorizer)

} // namespace tst_authorizer

#include "tst_authorizer.moc"
