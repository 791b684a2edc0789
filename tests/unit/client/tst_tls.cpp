// An untrusted certificate: no byte of the request is sent, and the outcome describes the fault.
#include "fixtures/scriptedaccount.h"
#include "fixtures/testprogram.h"
#include "fixtures/tlsserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_tls {

class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void untrustedCertificate_sendsNothing_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("signed by itself") << QByteArray("localhost") << 2 << true << true;
        QTest::newRow("by an authority nobody knows") << QByteArray("localhost") << 2 << false << false;
        QTest::newRow("expired") << QByteArray("localhost") << -1 << false << true;
        QTest::newRow("of another host") << QByteArray("shop.example.com") << 2 << false << true;
    }
    void untrustedCertificate_sendsNothing()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, days);
        QFETCH(bool, selfSigned);
        QFETCH(bool, trusted);
        TlsServer server(m_certificates.make(host, days, selfSigned), m_answer);
        const Outcome outcome = put(server, trusted ? m_certificates.authority() : QString());
        QCOMPARE(outcome.kind, Outcome::Kind::NotApplied);
        QCOMPARE(outcome.reason, Outcome::Reason::CertificateRefused);
        QCOMPARE(outcome.timesTransmitted, 0);
        QVERIFY(server.connections() > 0);
        QCOMPARE(server.received(), QByteArray());
        QCOMPARE(outcome.certificate.subject, QString::fromLatin1(host));
        QCOMPARE(outcome.certificate.issuer, selfSigned ? QString::fromLatin1(host) : u"Test Authority"_s);
        QVERIFY(!outcome.certificate.fault.isEmpty());
    }

    void companyAuthority_isTrusted()
    {
        TlsServer server(m_certificates.make("localhost", 2), m_answer);
        const Outcome outcome = put(server, m_certificates.authority());
        QCOMPARE(outcome.kind, Outcome::Kind::Confirmed);
        QVERIFY2(server.received().startsWith(putLine), server.received().constData());
        QVERIFY(server.received().contains("Bearer token-1"));
    }

    void emptyCaFile_isRejected()
    {
        TlsServer server(m_certificates.make("localhost", 2), m_answer);
        const Outcome outcome = put(server, u"/dev/null"_s);
        QCOMPARE(outcome.kind, Outcome::Kind::NotApplied);
        QCOMPARE(outcome.reason, Outcome::Reason::BadCaFile);
        QCOMPARE(server.connections(), 0);
    }

private:
    Outcome put(const TlsServer &server, const QString &caFile)
    {
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.baseUrl = server.url() + u"/api"_s;
        profile.accountId = accountId;
        profile.token = u"token-1"_s;
        profile.caFile = caFile;
        ApiClient client(profile, m_clock);
        return outcomeOf(client.put(contactId, "{}", validator));
    }

    FakeClock m_clock;
    Certificates m_certificates;
    const QByteArray m_answer = FaultServer::answer(200, contactAnswer).bytes;
};

CE_TEST(TestTls)

} // namespace tst_tls

#include "tst_tls.moc"
