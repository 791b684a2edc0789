#include "client/apiclient.h"
#include "fixtures/fullbacklog.h"
#include "fixtures/scriptedaccount.h"
#include "fixtures/testprogram.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_apiclient {

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;
using Then = FaultServer::Answer::Then;

/// An account at a server on this computer.
Profile profileAt(quint16 port)
{
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.baseUrl = u"http://127.0.0.1:%1"_s.arg(port);
    profile.accountId = accountId;
    profile.token = u"token-1"_s;
    return profile;
}

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void put_sendsExactlyTheseHeadersAndBytes()
    {
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, contactAnswer)});
        const QByteArray body = "{\"first_name\":\"María\",\"tags\":{ \"b\": 1.10 }}";
        const Outcome outcome = account.put(body);
        QCOMPARE(outcome.kind, Kind::Confirmed);
        QCOMPARE(outcome.reason, Reason::Done);
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.answer, contactAnswer);
        QCOMPARE(outcome.timesTransmitted, 1);
        QCOMPARE(outcome.requestBytes, body.size());

        QCOMPARE(account.server.requests().size(), 1);
        const QByteArray request = account.server.requests().first();
        const qsizetype end = request.indexOf("\r\n\r\n");
        QCOMPARE(request.mid(end + 4), body);
        QStringList names;
        const QStringList head = QString::fromLatin1(request.left(end)).split(u"\r\n"_s);
        for (const QString &line : head.mid(1))
            names.append(line.section(u": "_s, 0, 0));
        names.sort(Qt::CaseInsensitive);
        QCOMPARE(head.first().toLatin1(), putLine);
        QCOMPARE(names, QStringList({u"Accept-Encoding"_s, u"Accept-Language"_s, u"Authorization"_s,
                                     u"Connection"_s, u"Content-Length"_s, u"Content-Type"_s, u"Host"_s,
                                     u"User-Agent"_s, u"x-account-id"_s}));
        QCOMPARE(account.server.header(0, "Authorization"), "Bearer token-1");
        QCOMPARE(account.server.header(0, "x-account-id"), accountId.toLatin1());
        QCOMPARE(account.server.header(0, "Content-Type"), "application/json");
        QCOMPARE(account.server.header(0, "Accept-Encoding"), "identity");
        QCOMPARE(account.server.header(0, "Content-Length"), QByteArray::number(body.size()));
    }

    void redirect_isNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        for (int status : {301, 302, 307, 308})
            QTest::addRow("%d", status) << status << Kind::NotApplied;
        for (int status : {300, 303})
            QTest::addRow("%d", status) << status << Kind::Unknown;
    }
    void redirect_isNotFollowed()
    {
        QFETCH(int, status);
        ScriptedAccount account;
        FaultServer elsewhere;
        elsewhere.script({FaultServer::answer(200, contactAnswer)});
        account.server.script(
            {FaultServer::answer(status, "", {"Location: " + elsewhere.url().toLatin1() + "/x?y=z"})});
        const Outcome outcome = account.put();
        QTEST(outcome.kind, "kind");
        QCOMPARE(outcome.reason, Reason::Redirected);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.host, u"127.0.0.1"_s);
        QCOMPARE(account.firstLines(), QList<QByteArray>({putLine}));
        QCOMPARE(elsewhere.connections(), 0);
    }

    void networkFault_hasItsOutcome_data()
    {
        QTest::addColumn<FaultServer::Answer>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const FaultServer::Answer &answer, Kind kind, Reason reason) {
            QTest::newRow(name) << answer << kind << reason;
        };
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        row("403", FaultServer::answer(403, "{}"), Kind::NotApplied, Reason::Forbidden);
        row("404", FaultServer::answer(404, ""), Kind::NotApplied, Reason::NoSuchContact);
        row("409", FaultServer::answer(409, ""), Kind::NotApplied, Reason::Conflict);
        row("413", FaultServer::answer(413, ""), Kind::NotApplied, Reason::TooLargeForServer);
        row("500", FaultServer::answer(500, "<html>"), Kind::Unknown, Reason::ServerFailed);
        row("200, empty", FaultServer::answer(200, ""), Kind::Unknown, Reason::EmptyAnswer);
        row("204", FaultServer::raw("HTTP/1.1 204 No Content\r\n\r\n", Then::KeepOpen), Kind::Unknown,
            Reason::EmptyAnswer);
        row("200, HTML", FaultServer::answer(200, "<html>Log in</html>"), Kind::Unknown, Reason::NotJson);
        row("200, another id", FaultServer::answer(200, "{\"data\":[{\"id\":\"x\"}]}"), Kind::Unknown,
            Reason::WrongContact);
        row("reset", FaultServer::raw("", Then::Reset), Kind::Unknown, Reason::ConnectionLost);
        row("closed", FaultServer::raw("", Then::Close), Kind::Unknown, Reason::ConnectionLost);
        row("half a status line", FaultServer::raw("HTTP/1.1 20", Then::Close), Kind::Unknown,
            Reason::ConnectionLost);
        row("half a header", FaultServer::raw(ok + "Content-Le", Then::Close), Kind::Unknown,
            Reason::ConnectionLost);
        // Qt closes a connection that doesn't speak HTTP and reports nothing more specific.
        row("garbage", FaultServer::raw("\x01\x02 hello\r\n\r\n", Then::Close), Kind::Unknown,
            Reason::ConnectionLost);
        row("garbage, left open", FaultServer::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n", Then::KeepOpen),
            Kind::Unknown, Reason::ConnectionLost);
        row("truncated", FaultServer::raw(ok + "Content-Length: 500\r\n\r\n" + contactAnswer, Then::Close),
            Kind::Unknown, Reason::ConnectionLost);
        row("silence", FaultServer::silence(), Kind::Unknown, Reason::TimedOut);
        row("silence after the head", FaultServer::raw(ok + "\r\n", Then::KeepOpen), Kind::Unknown,
            Reason::TimedOut);
        row("trickle", {ok + "\r\n", Then::Repeat, " "}, Kind::Unknown, Reason::TimedOut);
        row("trickle of headers", {ok, Then::Repeat, "X-More: 1\r\n"}, Kind::Unknown, Reason::TimedOut);
        row("flood", {ok + "\r\n", Then::Repeat, QByteArray(64 * 1024, 'x'), false}, Kind::Unknown,
            Reason::AnswerTooLarge);
        row("101 headers",
            FaultServer::raw(ok + QByteArray("X-A: 1\r\n").repeated(101) + "\r\n", Then::KeepOpen),
            Kind::Unknown, Reason::TimedOut);
        row("110 KB header",
            FaultServer::raw(ok + "X-A: " + QByteArray(110'000, 'x') + "\r\n\r\n", Then::KeepOpen),
            Kind::Unknown, Reason::TimedOut);
    }
    void networkFault_hasItsOutcome()
    {
        QFETCH(FaultServer::Answer, answer);
        QFETCH(Reason, reason);
        ScriptedAccount account(ScriptedAccount::Token, limitsFor(reason));
        account.server.script({answer});
        const Outcome outcome = account.put();
        QTEST(outcome.kind, "kind");
        QTEST(outcome.reason, "reason");
        QVERIFY(outcome.timesTransmitted >= 1);
        QVERIFY(outcome.answer.isEmpty());
        // Reading stopped at the cap; the bytes above it were in the kernel's buffers.
        QVERIFY(account.server.bytesWritten() < 16 << 20);
    }

    void bodyWithoutLengthCutOff_isUnknown_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("truncated chunk") << QByteArray("Transfer-Encoding: chunked\r\n\r\n40\r\n");
        QTest::newRow("no length") << QByteArray("\r\n");
    }
    void bodyWithoutLengthCutOff_isUnknown()
    {
        // Depending on timing, Qt reports the end of the connection as an error or not at all.
        QFETCH(QByteArray, header);
        ScriptedAccount account;
        account.server.script(
            {FaultServer::raw("HTTP/1.1 200 OK\r\n" + header + "{\"data\":[{\"id\":", Then::Close)});
        const Outcome outcome = account.put();
        QCOMPARE(outcome.kind, Kind::Unknown);
        QVERIFY(outcome.reason == Reason::ConnectionLost || outcome.reason == Reason::NotJson);
    }

    void answerSize_isLimited()
    {
        ScriptedAccount account(ScriptedAccount::Token, {15s, 60s, 1000, 100'000});
        const QByteArray large = contactAnswer + QByteArray(50'000, ' ');
        const QByteArray tooLarge = contactAnswer + QByteArray(100'000, ' ');
        for (const auto method : {FetchMethod::ById, FetchMethod::ByList}) {
            account.line->setFetchMethod(method);
            account.server.script({FaultServer::answer(200, large)});
            QCOMPARE(account.fetch().answer, large);
            account.server.script({FaultServer::answer(200, tooLarge)});
            QCOMPARE(account.fetch().reason, Reason::AnswerTooLarge);
        }
        // The limit grows with the request body, because the answer repeats the contact.
        account.server.script({FaultServer::answer(200, large)});
        QCOMPARE(account.put().reason, Reason::AnswerTooLarge);
        QCOMPARE(account.put(QByteArray(20'000, ' ')).kind, Kind::Confirmed);
    }

    void answerLargerThanAnyFile_canBeFetched()
    {
        ScriptedAccount account;
        // A server may write a contact of 16 MB in a longer notation.
        const QByteArray large = contactAnswer + QByteArray(17 << 20, ' ');
        account.server.script({FaultServer::answer(200, large)});
        const Outcome outcome = account.fetch();
        QCOMPARE(outcome.kind, Kind::Confirmed);
        QCOMPARE(outcome.answer.size(), large.size());
    }

    void silentServer_endsAtInactivityLimit()
    {
        ScriptedAccount account(ScriptedAccount::Token, {100ms, 60s});
        account.server.script({FaultServer::silence()});
        QCOMPARE(account.put().reason, Reason::TimedOut);
    }

    void trickledAnswer_endsAtOverallLimit()
    {
        ScriptedAccount account(ScriptedAccount::Token, {100ms, 400ms});
        FaultServer::Answer trickle = FaultServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n",
                                                       FaultServer::Answer::Then::Repeat);
        trickle.more = " ";
        account.server.script({trickle});
        const Outcome outcome = account.put();
        QCOMPARE(outcome.reason, Reason::TimedOut);
        QVERIFY(outcome.milliseconds >= 400);
    }

    void refusedConnection_isNotApplied()
    {
        ScriptedAccount account;
        account.server.close();
        const Outcome outcome = account.put();
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QCOMPARE(outcome.reason, Reason::ConnectionRefused);
        QCOMPARE(outcome.timesTransmitted, 0);
    }

    void hangingConnect_isNotApplied()
    {
#ifndef Q_OS_LINUX
        QSKIP("this platform refuses connections when the listen queue is full");
#endif
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost, 0));
        full.pauseAccepting();
        QTcpSocket fillers[3];
        for (QTcpSocket &filler : fillers)
            filler.connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
        QTRY_COMPARE(fillers[0].state(), QAbstractSocket::ConnectedState);

        FakeClock clock;
        ApiClient client(profileAt(full.serverPort()), clock, shortLimits);
        const Outcome outcome = outcomeOf(client.put(contactId, "{}", validator));
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QCOMPARE(outcome.reason, Reason::TimedOut);
        QCOMPARE(outcome.timesTransmitted, 0);
    }

    void jobs_waitForSecretsFromKeychain()
    {
        FaultServer server;
        server.script({FaultServer::answer(200, contactAnswer)});
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.baseUrl = server.url() + u"/api"_s;
        profile.accountId = accountId;
        profile.keychainEntry = u"entry"_s;
        FakeClock clock;
        ApiClient client(profile, clock);
        QVERIFY(client.needsSecrets());
        QSignalSpy wanted(&client, &ApiClient::secretsRequested);
        Job *first = client.put(contactId, "{}", validator);
        QTRY_COMPARE(wanted.size(), 1);
        client.secretsUnavailable(KeychainProblem::Locked);
        const Outcome outcome = outcomeOf(first);
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QCOMPARE(outcome.reason, Reason::KeychainFailed);
        QCOMPARE(outcome.keychain, KeychainProblem::Locked);
        QCOMPARE(server.requests().size(), 0);

        // secretsRequested() is emitted again for the next job, and once for all jobs that wait together.
        Job *second = client.put(contactId, "{}", validator);
        Job *cancelled = client.put(contactId, "{}", validator);
        QTRY_COMPARE(wanted.size(), 2);
        cancelled->cancel();
        QCOMPARE(outcomeOf(cancelled).reason, Reason::Cancelled);
        client.setSecrets({{}, u"token-from-elsewhere"_s});
        QCOMPARE(outcomeOf(second).kind, Kind::Confirmed);
        QVERIFY(server.requests().constFirst().contains("Bearer token-from-elsewhere"));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(wanted.size(), 2);
    }

    void brokenConnection_carriesThePutOnce_data()
    {
        QTest::addColumn<FaultServer::Answer>("end");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<qsizetype>("size");
        const QList<std::pair<const char *, FaultServer::Answer>> ends{
            {"closed", FaultServer::raw("", Then::Close)},
            {"reset", FaultServer::raw("", Then::Reset)},
            {"closed in the status line", FaultServer::raw("HTTP/1.1 20", Then::Close)},
            {"closed in a header", FaultServer::raw("HTTP/1.1 200 OK\r\nContent-Le", Then::Close)},
        };
        for (const auto &[name, end] : ends) {
            for (const bool kept : {false, true}) {
                for (const qsizetype size : {2, 1'000'000})
                    QTest::addRow("%s, %s, %lld bytes", name, kept ? "kept connection" : "fresh connection",
                                  qlonglong(size))
                        << end << kept << size;
            }
        }
    }
    void brokenConnection_carriesThePutOnce()
    {
        QFETCH(FaultServer::Answer, end);
        QFETCH(bool, kept);
        QFETCH(qsizetype, size);
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, contactAnswer)});
        if (kept)
            QCOMPARE(account.fetch().kind, Kind::Confirmed);
        int connections = 0;
        connect(&account.server, &FaultServer::arrived, this,
                [&] { connections = account.server.connections(); });
        // A second PUT would succeed.
        account.server.script({end, FaultServer::answer(200, contactAnswer)});
        const Outcome outcome = account.put(QByteArray(size, ' '));
        QCOMPARE(account.firstLines().count(putLine), 1);
        QCOMPARE(connections, 1);
        QCOMPARE(outcome.kind, Kind::Unknown);
        QCOMPARE(outcome.reason, Reason::ConnectionLost);
        QCOMPARE(outcome.timesTransmitted, 1);
    }

    void bodyCutOff_isNotSentAgain()
    {
        // Resets the connection as soon as a part of the body has arrived.
        QTcpServer cutting;
        QVERIFY(cutting.listen(QHostAddress::LocalHost, 0));
        QByteArray received;
        connect(&cutting, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = cutting.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
                received += socket->readAll();
                if (received.endsWith("  "))
                    socket->abort();
            });
        });
        FakeClock clock;
        ApiClient client(profileAt(cutting.serverPort()), clock);
        const Outcome outcome = outcomeOf(client.put(contactId, QByteArray(8 << 20, ' '), validator));
        QCOMPARE(received.count("PUT /"), 1);
        QCOMPARE(outcome.kind, Kind::Unknown);
        QCOMPARE(outcome.reason, Reason::ConnectionLost);
    }

    void connectionClosedWhileIdle_isReplaced()
    {
        ScriptedAccount account;
        FaultServer::Answer last = FaultServer::answer(200, contactAnswer); // announces no end
        last.then = Then::Close;
        account.server.script({last, FaultServer::answer(200, contactAnswer)});
        QCOMPARE(account.put().kind, Kind::Confirmed);
        QTRY_COMPARE(account.server.openConnections(), 0);
        const Outcome outcome = account.put();
        QCOMPARE(outcome.kind, Kind::Confirmed);
        QCOMPARE(outcome.timesTransmitted, 1);
        QCOMPARE(account.firstLines(), QList<QByteArray>({putLine, putLine}));
        QCOMPARE(account.server.connections(), 2);
    }

    void announcedEndOfConnection_doesNotHoldUpTheNextPut()
    {
        // Qt may assign the next request to the connection that is being closed, and then moves it.
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, contactAnswer, {"Connection: close"})});
        for (int i = 1; i <= 20; ++i) {
            const Outcome outcome = account.put(QByteArray(50'000, ' '));
            QCOMPARE(outcome.kind, Kind::Confirmed);
            QCOMPARE(account.server.requests().size(), i);
        }
    }

    void brokenGet_isRepeated()
    {
        ScriptedAccount account;
        account.server.script({FaultServer::raw("", Then::Close), FaultServer::answer(200, contactAnswer)});
        QCOMPARE(account.fetch().kind, Kind::Confirmed);
        QCOMPARE(account.firstLines(), QList<QByteArray>({getLine, getLine}));
    }

    void outcome_hasFieldErrorsAndRateLimit()
    {
        ScriptedAccount account;
        const QByteArray body = "{\"message\":\"No, token-1\",\"errors\":[{\"field\":\"addresses[1].city\","
                                "\"message\":\"Too long\"}]}";
        account.server.script({FaultServer::answer(422, body, {"X-RateLimit-Remaining: 3"}),
                               FaultServer::answer(429, "", {"Retry-After: 7", "X-RateLimit-Limit: 1000"})});
        const Outcome rejected = account.put();
        QCOMPARE(rejected.kind, Kind::NotApplied);
        QCOMPARE(rejected.reason, Reason::Rejected);
        QCOMPARE(rejected.serverText, u"No, ***"_s); // the server's text repeats the token
        QCOMPARE(rejected.fieldErrors, QList<FieldError>({{u"addresses[1].city"_s, u"Too long"_s}}));
        QCOMPARE(rejected.rateLimit.remaining, 3);
        const Outcome limited = account.put();
        QCOMPARE(limited.kind, Kind::NotApplied);
        QCOMPARE(limited.reason, Reason::RateLimited);
        QCOMPARE(limited.rateLimit.retryAfterSeconds, 7);
        QCOMPARE(limited.rateLimit.limit, 1000);
    }

    void cookies_areNotSent()
    {
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, contactAnswer, {"Set-Cookie: a=b; Path=/"})});
        account.put();
        account.put();
        QCOMPARE(account.server.requests().size(), 2);
        QVERIFY(!account.server.requests().at(1).toLower().contains("cookie"));
    }

    void loopback_bypassesProxy()
    {
        FaultServer proxy;
        const QUrl address(proxy.url());
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, address.host(), quint16(address.port())));
        const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, contactAnswer)});
        QCOMPARE(account.put().kind, Kind::Confirmed);
        QCOMPARE(proxy.connections(), 0);
    }

    void unsafeRequest_isNotSent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("url");
        QTest::addColumn<Reason>("reason");
        const QString token = u"token-1"_s;
        QTest::newRow("id of dots") << u".."_s << accountId << token << u""_s << Reason::BadContactId;
        QTest::newRow("id with a path")
            << u"../admin"_s << accountId << token << u""_s << Reason::BadContactId;
        QTest::newRow("token") << contactId << accountId << u"a\r\nX-Admin: 1"_s << u""_s
                               << Reason::BadCredentials;
        QTest::newRow("account id") << contactId << u"a\r\nX-Admin: 1"_s << token << u""_s
                                    << Reason::BadCredentials;
        QTest::newRow("no token") << contactId << accountId << u""_s << u""_s << Reason::NoToken;
        QTest::newRow("plain http to elsewhere")
            << contactId << accountId << token << u"http://example.com/"_s << Reason::BadAddress;
    }
    void unsafeRequest_isNotSent()
    {
        QFETCH(QString, id);
        QFETCH(QString, account);
        QFETCH(QString, token);
        QFETCH(QString, url);
        FaultServer server;
        FakeClock clock;
        Profile profile;
        profile.baseUrl = url.isEmpty() ? server.url() : url;
        profile.accountId = account;
        profile.token = token;
        ApiClient client(profile, clock);
        for (const Outcome &outcome :
             {outcomeOf(client.put(id, "{}", validator)), outcomeOf(client.fetch(id, validator))}) {
            QCOMPARE(outcome.kind, Kind::NotApplied);
            QTEST(outcome.reason, "reason");
        }
        QCOMPARE(server.connections(), 0);
    }

    void cancel_beforeAndAfterTransmission()
    {
        ScriptedAccount account;
        Job *early = account.line->put(contactId, "{}", validator);
        early->cancel();
        const Outcome before = outcomeOf(early);
        QCOMPARE(before.kind, Kind::NotApplied);
        QCOMPARE(before.reason, Reason::Cancelled);
        QCOMPARE(account.server.connections(), 0);

        Job *late = account.line->put(contactId, "{}", validator);
        QTRY_COMPARE(account.server.requests().size(), 1);
        late->cancel();
        late->cancel();
        const Outcome after = outcomeOf(late);
        QCOMPARE(after.kind, Kind::Unknown);
        QCOMPARE(after.reason, Reason::Cancelled);
    }

    void partlySentBody_isUnknownWhenTheJobEnds_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::newRow("cancelled") << Reason::Cancelled;
        QTest::newRow("at the time limit") << Reason::TimedOut;
    }
    void partlySentBody_isUnknownWhenTheJobEnds()
    {
        QFETCH(Reason, reason);
        // Accepts the connection and reads only the first bytes.
        QTcpServer stuck;
        QVERIFY(stuck.listen(QHostAddress::LocalHost, 0));
        QTcpSocket *socket = nullptr;
        connect(&stuck, &QTcpServer::newConnection, this, [&] {
            socket = stuck.nextPendingConnection();
            socket->setReadBufferSize(1024);
        });
        FakeClock clock;
        ApiClient client(profileAt(stuck.serverPort()), clock, limitsFor(reason));
        Job *job = client.put(contactId, QByteArray(64 << 20, ' '), validator);
        QTRY_VERIFY(socket && socket->bytesAvailable() > 0);
        QVERIFY(socket->peek(1024).startsWith("PUT "));
        if (reason == Reason::Cancelled)
            job->cancel();
        const Outcome outcome = outcomeOf(job);
        QCOMPARE(outcome.kind, Kind::Unknown);
        QCOMPARE(outcome.reason, reason);
        QCOMPARE(outcome.timesTransmitted, 1);
    }

    void cancelWhileConnecting_isNotApplied()
    {
#ifndef Q_OS_LINUX
        QSKIP("this platform refuses connections when the listen queue is full");
#endif
        FaultServer server;
        server.close();
        const FullBacklog full(server.port());
        FakeClock clock;
        ApiClient client(profileAt(server.port()), clock);
        Job *job = client.put(contactId, "{}", validator);
        QCoreApplication::processEvents(); // starts to connect
        job->cancel();
        const Outcome outcome = outcomeOf(job);
        QCOMPARE(outcome.kind, Kind::NotApplied);
        QCOMPARE(outcome.reason, Reason::Cancelled);
        QCOMPARE(outcome.timesTransmitted, 0);
    }

    void cancelAtAnyMoment_isNotAppliedOnlyIfNothingArrived()
    {
        // Cancels after each number of rounds of the event loop, until the answer comes first.
        int arrived = 0;
        int notApplied = 0;
        for (int rounds = 0;; ++rounds) {
            ScriptedAccount account;
            account.server.script({FaultServer::answer(200, contactAnswer)});
            Job *job = account.line->put(contactId, "{}", validator);
            QList<Outcome> outcomes;
            connect(job, &Job::finished, this, [&](const Outcome &outcome) { outcomes.append(outcome); });
            const QPointer<Job> running(job);
            for (int i = 0; i < rounds && running; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (running)
                job->cancel();
            QTRY_COMPARE(outcomes.size(), 1);
            if (outcomes.constFirst().kind == Kind::NotApplied) {
                ++notApplied;
                account.line.reset();
                // What the network thread has sent by now arrives before the end of its connection.
                QTRY_COMPARE(account.server.openConnections(), 0);
                QCOMPARE(account.server.requests().size(), 0);
            } else {
                arrived += int(account.server.requests().size());
                if (outcomes.constFirst().kind == Kind::Confirmed)
                    break;
            }
        }
        QVERIFY(arrived > 0);
        QVERIFY(notApplied > 0);
    }

    void client_canBeDestroyedWithRunningJobs()
    {
        for (const auto credential : {ScriptedAccount::Token, ScriptedAccount::Key}) {
            ScriptedAccount account(credential);
            Job *job = account.line->put(contactId, "{}", validator);
            QSignalSpy finished(job, &Job::finished);
            QSignalSpy gone(job, &QObject::destroyed);
            QTRY_COMPARE(account.server.requests().size(), 1);
            account.line.reset();
            QCOMPARE(gone.count(), 1);
            QCOMPARE(finished.count(), 0);
            QCoreApplication::processEvents();
        }
    }

    void client_canBeDeletedFromFinished()
    {
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, contactAnswer)});
        Job *job = account.line->put(contactId, "{}", validator);
        QSignalSpy gone(job, &QObject::destroyed);
        connect(job, &Job::finished, this, [&] { account.line.release()->deleteLater(); });
        QVERIFY(gone.wait(patience));
    }
};

CE_TEST(TestApiClient)

} // namespace tst_apiclient

#include "tst_apiclient.moc"
