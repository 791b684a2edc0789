// Faults of the network, and answers that are too large: the message, the bytes that left this computer, what
// is kept, and the memory that it takes.
#include "fixtures/faultoperator.h"
#include "fixtures/fullbacklog.h"
#include "fixtures/residentmemory.h"
#include "fixtures/testprogram.h"
#include "fixtures/tlsserver.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace tst_connectionerrors {

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;
using State = Delivery::State;
using Then = FaultServer::Answer::Then;

constexpr qint64 megabyte = 1024 * 1024;
/// The memory that painting, drafts and the scripted server take at the same time.
constexpr qint64 margin = 24 * megabyte;

/// 300 MB of zeros, compressed to 300 KB.
QByteArray gzipBomb()
{
    QProcess gzip;
    gzip.start(u"sh"_s, {u"-c"_s, u"head -c 314572800 /dev/zero | gzip -9"_s});
    return gzip.waitForFinished(patience) ? gzip.readAllStandardOutput() : QByteArray();
}

class TestNetworkFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
        // The test needs no name server, but the resolver first waits for one that does not answer.
        qputenv("RES_OPTIONS", "timeout:1 attempts:1");
    }

    void unknownHost_isNotSent()
    {
        DraftFixture place;
        place.moveTo(u"https://tienda.invalid/api"_s);
        FaultOperator session(place);
        QVERIFY(session.openUnfetched());
        session.retype("city", "Cali");
        QVERIFY(session.send());
        QTRY_COMPARE(session.delivery().state(), State::Waiting);
        QCOMPARE(session.session.lastSend()->kind, Kind::NotApplied);
        QCOMPARE(session.session.lastSend()->reason, Reason::HostNotFound);
        QCOMPARE(session.session.lastSend()->timesTransmitted, 0);
        QVERIFY(session.keeps("city", u"Cali"_s, DraftState::NotSent));
        QVERIFY2(session.message().contains(u"tienda.invalid"_s), qPrintable(session.message()));
        QVERIFY(session.session.isOffline());
    }

    void hangingConnect_isNotSentAfterTheTimeLimit()
    {
        DraftFixture place;
        FaultOperator session(place, FaultOperator::TimeLimits::Short);
        QVERIFY(session.openOver(false));
        session.retype("city", "Cali");
        place.server.close();
        {
            const FullBacklog full(place.server.port());
            QVERIFY(session.send());
            QTRY_COMPARE(session.delivery().state(), State::Waiting);
            QCOMPARE(session.session.lastSend()->kind, Kind::NotApplied);
            QCOMPARE(session.session.lastSend()->reason, Reason::TimedOut);
            QCOMPARE(session.session.lastSend()->timesTransmitted, 0);
            QVERIFY(session.session.lastSend()->milliseconds >= 1000);
            QVERIFY(session.keeps("city", u"Cali"_s, DraftState::NotSent));
            QVERIFY(session.session.isOffline());
        }
        place.server.script({place.contact(), place.contact({{u"city"_s, u"Cali"_s}})});
        place.server.reopen();
        session.delivery().retryNow();
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(session.puts(), 1);
    }

    void hugeAnswer_isNotReadIntoMemory_data()
    {
        QTest::addColumn<FaultServer::Answer>("answer");
        QTest::addColumn<Reason>("reason");
        const QByteArray large = "HTTP/1.1 200 OK\r\nContent-Length: 314572800\r\n";
        const QByteArray piece(64 * 1024, ' ');
        QTest::newRow("300 MB") << FaultServer::Answer{large + "\r\n", Then::Repeat, piece, false}
                                << Reason::AnswerTooLarge;
        QTest::newRow("300 MB of a refusal")
            << FaultServer::Answer{QByteArray(large + "\r\n").replace("200 OK", "422 No"), Then::Repeat,
                                   piece, false}
            << Reason::Rejected;
        const QByteArray zeros = gzipBomb();
        QVERIFY(zeros.size() > 200'000 && zeros.size() < megabyte);
        QTest::newRow("gzip bomb") << FaultServer::answer(200, zeros, {"Content-Encoding: gzip"})
                                   << Reason::NotJson;
        QTest::newRow("half a gzip bomb")
            << FaultServer::raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" +
                                    zeros.first(zeros.size() / 2),
                                Then::Close)
            << Reason::NotJson;
    }
    void hugeAnswer_isNotReadIntoMemory()
    {
        QFETCH(FaultServer::Answer, answer);
        DraftFixture place;
        FaultOperator session(place);
        QVERIFY(session.openOver(true));
        session.retype("city", "Cali");
        QVERIFY(session.isWritten());
        place.server.script({answer});
        QList<Outcome> outcomes;
        connect(&session.session, &ContactSession::sent, this,
                [&](const Outcome &outcome) { outcomes << outcome; });
        residentmemory::beginPeak();
        const qint64 before = residentmemory::now();
        const qint64 written = place.server.bytesWritten();
        QVERIFY(session.send());
        QTRY_COMPARE(outcomes.size(), 1);
        const qint64 more = residentmemory::peak() - before;
        QVERIFY2(more < margin, qPrintable(u"%1 KB more at the most"_s.arg(more / 1024)));
        // The system's socket buffers take some megabytes.
        QVERIFY(place.server.bytesWritten() - written < 16 * megabyte);
        QTEST(outcomes.constFirst().reason, "reason");
        const bool refused = outcomes.constFirst().reason == Reason::Rejected;
        QCOMPARE(outcomes.constFirst().kind, refused ? Kind::NotApplied : Kind::Unknown);
        QVERIFY(session.keeps("city", u"Cali"_s, refused ? DraftState::NotSent : DraftState::Unknown));
    }

    void untrustedServer_receivesNothing_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("selfSigned");
        QTest::newRow("self-signed") << QByteArray("localhost") << 2 << true;
        QTest::newRow("expired") << QByteArray("localhost") << -1 << false;
        QTest::newRow("for another host") << QByteArray("shop.example.com") << 2 << false;
    }
    void untrustedServer_receivesNothing()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, days);
        QFETCH(bool, selfSigned);
        Certificates certificates;
        const TlsServer server(certificates.make(host, days, selfSigned), {});
        DraftFixture place;
        place.moveTo(server.url() + u"/api"_s, certificates.authority());
        FaultOperator session(place);
        QVERIFY(session.openUnfetched());
        session.retype("city", "Cali");
        QVERIFY(session.send());
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(server.connections() > 0);
        QCOMPARE(server.received(), QByteArray());
        QCOMPARE(session.session.lastSend()->kind, Kind::NotApplied);
        QCOMPARE(session.session.lastSend()->reason, Reason::CertificateRefused);
        QVERIFY(session.keeps("city", u"Cali"_s, DraftState::NotSent));
        QCOMPARE(session.delivery().state(), State::Idle);
        QCOMPARE(session.offers(), QStringList());
    }

    void oldTls_receivesNothing_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("1.1") << u"-tls1_1"_s << true;
        QTest::newRow("1.2, which does receive the request") << u"-tls1_2"_s << false;
    }
    void oldTls_receivesNothing()
    {
        QFETCH(QString, version);
        QFETCH(bool, isOld);
        Certificates certificates;
        certificates.make("localhost", 2);
        QProcess server;
        server.start(u"openssl"_s, {u"s_server"_s, version, u"-accept"_s, u"127.0.0.1:0"_s, u"-cipher"_s,
                                    u"ALL:@SECLEVEL=0"_s, u"-cert"_s, certificates.certificateFile(),
                                    u"-key"_s, certificates.keyFile()});
        QByteArray output;
        connect(&server, &QProcess::readyRead, this, [&] { output += server.readAll(); });
        const QRegularExpression accepts(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        QTRY_VERIFY(accepts.match(QString::fromUtf8(output)).hasMatch());
        const QString port = accepts.match(QString::fromUtf8(output)).captured(1);
        DraftFixture place;
        place.moveTo(u"https://localhost:"_s + port + u"/api"_s, certificates.authority());
        FaultOperator session(place);
        QVERIFY(session.openUnfetched());
        session.retype("city", "Cali");
        QVERIFY(session.send());
        if (isOld) {
            QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Error);
            QCOMPARE(session.session.lastSend()->kind, Kind::NotApplied);
            QCOMPARE(session.session.lastSend()->reason, Reason::TlsUnsupported);
            QVERIFY(session.keeps("city", u"Cali"_s, DraftState::NotSent));
            QCOMPARE(session.offers(), QStringList());
        } else {
            QTRY_VERIFY(output.contains("Bearer secret-token"));
        }
        server.kill();
        QVERIFY(server.waitForFinished(patience));
        QCOMPARE(output.contains("PUT "), !isOld);
    }

    void serverErrorOfACell_isShownAtTheCell()
    {
        DraftFixture place;
        FaultOperator session(place);
        const auto row = [](const QString &city) {
            return QJsonObject{{u"street_1"_s, u"Calle 1"_s}, {u"city"_s, city}};
        };
        const QJsonArray rows{row(u"Cali"_s), row(u"Pasto"_s), row(u"Tunja"_s)};
        QVERIFY(session.open(place.contact({{u"addresses"_s, rows}}), place.seed.id));
        // Without the removed first row, the second row of the body is the third row of the table.
        const int addresses = contactFieldIndex(u"addresses");
        const int city = fieldIndex(contactFields()[size_t(addresses)].columns, u"city");
        session.window.view().focusPath({.field = addresses});
        auto *table = session.window.view().findChild<QTableView *>(u"addresses"_s);
        table->setCurrentIndex(table->model()->index(0, city));
        QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
        const auto at = [table, city](int row) {
            return table->model()->index(row, city);
        };
        QTRY_VERIFY(at(0).data(ContactModel::RemovedRole).toBool());
        place.server.script({FaultServer::answer(
            422, "{\"errors\":[{\"path\":\"addresses[1].city\",\"message\":\"No <b>such</b> city\"}]}")});
        QVERIFY(session.send());
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Error);

        QCOMPARE(at(2).data(ContactModel::ServerSaidRole).toString(), u"No <b>such</b> city"_s);
        for (const int other : {0, 1})
            QVERIFY(!at(other).data(ContactModel::ServerSaidRole).isValid());
        QCOMPARE(table->currentIndex(), at(2));
        session.window.activateWindow(); // tests run without a window manager, which would do this
        QTRY_VERIFY(table->hasFocus());
        QVERIFY2(at(2).data(Qt::AccessibleDescriptionRole).toString().contains(u"No <b>such</b> city"_s),
                 qPrintable(at(2).data(Qt::AccessibleDescriptionRole).toString()));
        // The server's message disappears when the user corrects the cell.
        QTest::keyClicks(table, u"Bogota"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!at(2).data(ContactModel::ServerSaidRole).isValid());
    }
};

CE_GUI_TEST(TestNetworkFaults)

} // namespace tst_connectionerrors

#include "tst_connectionerrors.moc"
