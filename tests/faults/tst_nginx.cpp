// Sends through nginx, a server that is not ours, with TLS in front of the demo server: the requests that it
// received, and the messages that the operator sees.
#include "fixtures/demo.h"
#include "fixtures/faultoperator.h"
#include "fixtures/nginx.h"
#include "fixtures/testprogram.h"
#include "fixtures/tlsserver.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace tst_nginx {

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;
using State = Delivery::State;

int portOf(const Demo &demo)
{
    return demo.url({}).port();
}

/// The operator's account at the demo server, through nginx.
Profile profileOf(const Demo &demo, const Nginx &nginx, const QString &authority)
{
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.baseUrl = nginx.url() + demo.url({}).path();
    profile.accountId = QString::fromLatin1(demo.account);
    profile.apiKey = QString::fromLatin1(demo.key);
    profile.caFile = authority;
    return profile;
}

QList<Nginx::Request> putsIn(const Nginx &nginx)
{
    QList<Nginx::Request> puts;
    for (const Nginx::Request &request : nginx.requests()) {
        if (request.verb == "PUT")
            puts << request;
    }
    return puts;
}

bool openFirst(FaultOperator &session, const Demo &demo)
{
    session.start(demo.first);
    return patient::waitFor([&] { return session.session.contactId() == demo.first; });
}

class TestNginx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (Nginx::program().isEmpty())
            QSKIP("There is no nginx on this computer.");
    }

    void requests_arriveUnchangedOverOneConnection()
    {
        const Demo demo;
        Certificates certificates;
        certificates.make("localhost", 2);
        const Nginx nginx({certificates.certificateFile(), certificates.keyFile(), portOf(demo)});
        DraftFixture place;
        place.use(profileOf(demo, nginx, certificates.authority()));
        FaultOperator session(place);
        QVERIFY(openFirst(session, demo));
        QList<QByteArray> bodies;
        for (const char *city : {"Cali", "Pasto"}) {
            session.retype("city", city);
            bodies << session.session.review().body.json;
            QVERIFY(session.send());
            QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Success);
            QTRY_COMPARE(putsIn(nginx).size(), bodies.size());
            session.window.messages().clear();
        }
        const QList<Nginx::Request> puts = putsIn(nginx);
        for (qsizetype i = 0; i < puts.size(); ++i) {
            QCOMPARE(puts.at(i).status, "200");
            QCOMPARE(puts.at(i).body, bodies.at(i));
            QVERIFY(puts.at(i).body.size() > 100);
        }
        for (const Nginx::Request &request : nginx.requests())
            QCOMPARE(request.connection, nginx.requests().constFirst().connection);
    }

    void untrustedServer_getsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("protocols");
        QTest::addColumn<Reason>("reason");
        const auto modern = u"TLSv1.2 TLSv1.3"_s;
        QTest::newRow("another host")
            << QByteArray("shop.example.com") << 2 << true << modern << Reason::CertificateRefused;
        QTest::newRow("expired") << QByteArray("localhost") << -1 << true << modern
                                 << Reason::CertificateRefused;
        QTest::newRow("an unknown authority")
            << QByteArray("localhost") << 2 << false << modern << Reason::CertificateRefused;
        QTest::newRow("TLS 1.1") << QByteArray("localhost") << 2 << true << u"TLSv1.1"_s
                                 << Reason::TlsUnsupported;
    }
    void untrustedServer_getsNoRequest()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, days);
        QFETCH(bool, known);
        QFETCH(QString, protocols);
        const Demo demo;
        Certificates certificates;
        certificates.make(host, days);
        const Nginx nginx({.certificateFile = certificates.certificateFile(),
                           .keyFile = certificates.keyFile(),
                           .behind = portOf(demo),
                           .protocols = protocols});
        DraftFixture place;
        Profile profile = profileOf(demo, nginx, known ? certificates.authority() : QString());
        profile.apiKey.clear();
        profile.token = u"secret-token"_s;
        place.use(profile);
        FaultOperator session(place);
        QVERIFY(session.openUnfetched());
        session.retype("city", "Cali");
        QVERIFY(session.send());
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Error);
        QCOMPARE(session.session.lastSend()->kind, Kind::NotApplied);
        QTEST(session.session.lastSend()->reason, "reason");
        QVERIFY(session.keeps("city", u"Cali"_s, DraftState::NotSent));
        QCOMPARE(nginx.requests().size(), 0);
    }

    void missingUpstream_isRetriedUntilBack()
    {
        auto demo = std::make_unique<Demo>();
        Certificates certificates;
        certificates.make("localhost", 2);
        Nginx nginx({certificates.certificateFile(), certificates.keyFile(), portOf(*demo)});
        DraftFixture place;
        place.use(profileOf(*demo, nginx, certificates.authority()));
        FaultOperator session(place);
        QVERIFY(openFirst(session, *demo));
        session.retype("city", "Cali");
        QVERIFY(demo->end());
        QVERIFY(session.send());
        QTRY_COMPARE(session.delivery().state(), State::Waiting);
        QCOMPARE(session.session.lastSend()->kind, Kind::Unknown);
        QCOMPARE(session.session.lastSend()->status, 502);
        QVERIFY(session.keeps("city", u"Cali"_s, DraftState::Unknown));

        demo = std::make_unique<Demo>();
        nginx.setBehind(portOf(*demo));
        session.delivery().retryNow();
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Success);
        QTRY_COMPARE(putsIn(nginx).size(), 2);
        QCOMPARE(putsIn(nginx).at(0).status, "502");
        QCOMPARE(putsIn(nginx).at(1).status, "200");
        QCOMPARE(putsIn(nginx).at(1).body, putsIn(nginx).at(0).body);
        QVERIFY(session.isWritten());
        QVERIFY(session.drafts().isEmpty());
        const QByteArray stored = demo->read(u"/contacts/"_s + demo->first).body;
        QVERIFY(stored.contains("\"city\":\"Cali\""));
    }

    void tooLargeBody_isNotSentAndItsSizeIsShown_data()
    {
        QTest::addColumn<QString>("largest");
        QTest::addColumn<int>("more");
        QTest::newRow("refused after the first bytes") << u"64"_s << 0;
        QTest::newRow("refused during the transfer") << u"1m"_s << 3'000'000;
    }
    void tooLargeBody_isNotSentAndItsSizeIsShown()
    {
        QFETCH(QString, largest);
        QFETCH(int, more);
        const Demo demo;
        Certificates certificates;
        certificates.make("localhost", 2);
        const Nginx nginx({.certificateFile = certificates.certificateFile(),
                           .keyFile = certificates.keyFile(),
                           .behind = portOf(demo),
                           .largestBody = largest});
        DraftFixture place;
        place.use(profileOf(demo, nginx, certificates.authority()));
        FaultOperator session(place);
        QVERIFY(openFirst(session, demo));
        session.retype("city", "Cali");
        if (more > 0) {
            const QModelIndex tags = session.session.model().fieldIndex(contactFieldIndex(u"tags"));
            const Cell large = Cell::raw("{\"note\":\"" + QByteArray(more, 'x') + "\"}");
            QVERIFY(
                session.session.model().setData(tags, QVariant::fromValue(large), ContactModel::CellRole));
        }
        const qsizetype size = session.session.review().body.json.size();
        QVERIFY(session.send());
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Error);
        QCOMPARE(session.session.lastSend()->kind, Kind::NotApplied);
        QCOMPARE(session.session.lastSend()->reason, Reason::TooLargeForServer);
        QVERIFY2(session.message().contains(QLocale().formattedDataSize(size)),
                 qPrintable(session.message()));
        QVERIFY(session.keeps("city", u"Cali"_s, DraftState::NotSent, more > 0 ? 2 : 1));
        QCOMPARE(putsIn(nginx).size(), 1);
        QCOMPARE(putsIn(nginx).constFirst().status, "413");
    }
};

CE_GUI_TEST(TestNginx)

} // namespace tst_nginx

#include "tst_nginx.moc"
