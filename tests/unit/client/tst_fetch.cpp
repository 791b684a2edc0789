#include "client/fetchjob.h"
#include "fixtures/scriptedaccount.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_fetch {

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;

class TestFetch : public QObject
{
    Q_OBJECT

private slots:
    void fetchById_isRemembered()
    {
        ScriptedAccount account;
        QSignalSpy learnt(account.line.get(), &ApiClient::fetchMethodChanged);
        account.server.script({FaultServer::answer(200, contactAnswer), FaultServer::answer(404, "")});
        const Outcome fetched = account.fetch();
        QCOMPARE(fetched.kind, Kind::Confirmed);
        QCOMPARE(fetched.answer, contactAnswer);
        QCOMPARE(learnt.count(), 1);
        // Once fetching by ID has worked, a 404 means that the contact doesn't exist and takes one request.
        const Outcome missing = account.fetch();
        QCOMPARE(missing.kind, Kind::NotApplied);
        QCOMPARE(missing.reason, Reason::NoSuchContact);
        QCOMPARE(account.firstLines(), QList<QByteArray>({getLine, getLine}));
        QVERIFY(account.server.header(0, "Content-Type").isEmpty());
    }

    void fetchByList_isRemembered_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("405") << 405;
    }
    void fetchByList_isRemembered()
    {
        QFETCH(int, status);
        ScriptedAccount account;
        account.server.script({FaultServer::answer(status, ""), FaultServer::answer(200, contactAnswer)});
        QCOMPARE(account.fetch().kind, Kind::Confirmed);
        QCOMPARE(account.line->fetchMethod(), FetchMethod::ByList);
        QCOMPARE(account.fetch().kind, Kind::Confirmed);
        QCOMPARE(account.firstLines(), QList<QByteArray>({getLine, listLine, listLine}));
    }

    void failedListFetch_hasItsReason_data()
    {
        QTest::addColumn<FaultServer::Answer>("list");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("list without it")
            << FaultServer::answer(200, "{\"data\":[]}") << Reason::NoSuchContact;
        // The server ignored "?id=": the contact may be on another page, or the list is of something else.
        QTest::newRow("list of others")
            << FaultServer::answer(200, "{\"data\":[{\"id\":\"00000000-1111-4222-8333-444444444444\"}]}")
            << Reason::FetchUnsupported;
        QTest::newRow("no data") << FaultServer::answer(200, "{\"count\":0}") << Reason::FetchUnsupported;
        QTest::newRow("no list") << FaultServer::answer(404, "") << Reason::FetchUnsupported;
        QTest::newRow("parameter refused") << FaultServer::answer(400, "") << Reason::FetchUnsupported;
        QTest::newRow("limited") << FaultServer::answer(429, "") << Reason::RateLimited;
        QTest::newRow("HTML") << FaultServer::answer(200, "<html>") << Reason::NotJson;
    }
    void failedListFetch_hasItsReason()
    {
        QFETCH(FaultServer::Answer, list);
        ScriptedAccount account;
        account.server.script({FaultServer::answer(404, ""), list});
        const Outcome outcome = account.fetch();
        QVERIFY(outcome.kind != Kind::Confirmed);
        QTEST(outcome.reason, "reason");
        QCOMPARE(account.firstLines(), QList<QByteArray>({getLine, listLine}));
        QCOMPARE(account.line->fetchMethod(), FetchMethod::NotKnown);
    }

    void otherContact_isRejected()
    {
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, "{\"data\":[{\"id\":\"another\"}]}")});
        const Outcome outcome = account.fetch();
        QVERIFY(outcome.kind != Kind::Confirmed);
        QCOMPARE(outcome.reason, Reason::WrongContact);
        QVERIFY(outcome.answer.isEmpty());
        QCOMPARE(account.line->fetchMethod(), FetchMethod::NotKnown);
    }

    void accountTest_takesTwoRequests()
    {
        ScriptedAccount account(ScriptedAccount::Key);
        account.server.script({account.tokenFor(3600), FaultServer::answer(200, "{\"data\":[]}")});
        QCOMPARE(outcomeOf(account.line->test()).kind, Kind::Confirmed);
        QCOMPARE(account.firstLines(),
                 QList<QByteArray>({authorizeLine, "GET /api/contacts?limit=1 HTTP/1.1"}));
        account.server.script({FaultServer::answer(403, "")});
        QCOMPARE(outcomeOf(account.line->test()).reason, Reason::Forbidden);
        account.server.script({FaultServer::answer(200, "<html>")});
        QCOMPARE(outcomeOf(account.line->test()).reason, Reason::NotJson);
        account.server.script({FaultServer::answer(200, "{" + QByteArray(2 << 20, ' '))});
        QCOMPARE(outcomeOf(account.line->test()).kind, Kind::Confirmed);
    }
};

CE_TEST(TestFetch)

} // namespace tst_fetch

#include "tst_fetch.moc"
