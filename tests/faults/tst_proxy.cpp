// Requests through the system's proxy: what the proxy can see, and the message if it lets nothing through.
#include "fixtures/scriptedaccount.h"
#include "fixtures/testprogram.h"
#include "fixtures/tlsserver.h"
#include "ui/text/usermessage.h"

#include <QApplication>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_proxy {

const QByteArray connected = "HTTP/1.1 200 Connection established\r\n\r\n";

/// A proxy that tunnels to one server, whatever host is requested, or gives another answer.
class TunnelProxy : public QTcpServer
{
public:
    explicit TunnelProxy(quint16 target)
        : m_target(target)
    {
        if (!listen(QHostAddress::LocalHost, 0))
            qFatal("no port to listen on");
        connect(this, &QTcpServer::newConnection, this, [this] { accept(nextPendingConnection()); });
    }

    /// Sends this answer instead of opening a tunnel.
    void answerWith(const QByteArray &answer, bool hangsUp)
    {
        m_answer = answer;
        m_tunnels = false;
        m_hangsUp = hangsUp;
    }
    const QByteArray &received() const { return m_received; }

private:
    void accept(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (client->parent() != this)
                return; // already a tunnel
            m_received += client->readAll();
            if (!m_received.endsWith("\r\n\r\n"))
                return;
            client->write(m_answer);
            if (m_tunnels)
                join(client);
            else if (m_hangsUp)
                client->disconnectFromHost();
        });
    }

    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(this);
        client->setParent(server);
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    quint16 m_target;
    QByteArray m_answer = connected;
    bool m_tunnels = true;
    bool m_hangsUp = false;
    QByteArray m_received;
};

const QByteArray host = "shop.example.com";

class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Exceptions of the environment must not apply.
        for (const char *name : {"no_proxy", "NO_PROXY", "http_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
        qputenv("https_proxy",
                "http://somebody:proxy-password@127.0.0.1:" + QByteArray::number(m_proxy.serverPort()));
    }

    void request_isReadableByTheServerOnly()
    {
        const Outcome outcome = put();
        QCOMPARE(outcome.kind, Outcome::Kind::Confirmed);
        QVERIFY(m_server.received().contains("Bearer token-1"));
        QVERIFY2(m_proxy.received().startsWith("CONNECT shop.example.com:443 HTTP/1.1\r\n"),
                 m_proxy.received().constData());
        QVERIFY(!m_proxy.received().contains("token-1"));
        QVERIFY(!m_proxy.received().contains(accountId.toLatin1()));
        QCOMPARE(outcome.proxy, m_proxyName);
        QVERIFY(outcomeDetails(outcome).contains(u"Through the proxy: "_s + m_proxyName));
        QVERIFY(!outcomeDetails(outcome).contains(u"proxy-password"_s));
    }

    void refusingProxy_isNamedInTheMessage_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<Outcome::Reason>("reason");
        using Reason = Outcome::Reason;
        const auto says =
            [](const char *status, Reason reason) {
                QTest::newRow(status)
                    << QByteArray("HTTP/1.1 ") + status +
                           "\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"
                    << false << reason;
            };
        says("403 Forbidden", Reason::NoConnection);
        says("404 Not Found", Reason::HostNotFound);
        says("407 Proxy Authentication Required", Reason::ProxyFailed);
        says("502 Bad Gateway", Reason::NoConnection);
        says("503 Service Unavailable", Reason::ConnectionRefused);
        says("504 Gateway Timeout", Reason::NoConnection);
        QTest::newRow("hangs up") << QByteArray() << true << Reason::TimedOut; // Qt does not report that
        QTest::newRow("is silent") << QByteArray() << false << Reason::TimedOut;
        QTest::newRow("speaks nonsense")
            << QByteArray("\x01\x02 hello\r\n\r\n") << true << Reason::NoConnection;
        QTest::newRow("connects and hangs up") << connected << true << Reason::ConnectionLost;
        QTest::newRow("connects to a server without TLS")
            << connected + "hello hello hello" << false << Reason::TlsUnsupported;
    }
    void refusingProxy_isNamedInTheMessage()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, hangsUp);
        m_proxy.answerWith(answer, hangsUp);
        QFETCH(Outcome::Reason, reason);
        const qsizetype before = m_server.received().size();
        const Outcome outcome = put(limitsFor(reason));
        QCOMPARE(m_server.received().size(), before);
        QCOMPARE(outcome.kind, Outcome::Kind::NotApplied);
        QCOMPARE(outcome.timesTransmitted, 0);
        QTEST(outcome.reason, "reason");
        const QString message = sendMessage(outcome, m_profile).what + outcomeDetails(outcome);
        QVERIFY2(message.contains(m_proxyName), qPrintable(message));
        QVERIFY(!m_proxy.received().contains("token-1"));
    }

    void missingProxy_isNamedInTheMessage()
    {
        m_proxy.close();
        const Outcome outcome = put();
        QCOMPARE(outcome.kind, Outcome::Kind::NotApplied);
        QCOMPARE(outcome.reason, Outcome::Reason::NoConnection);
        const QString message = sendMessage(outcome, m_profile).what;
        QVERIFY2(message.contains(m_proxyName), qPrintable(message));
    }

    void localhost_isReachedWithoutProxy()
    {
        qputenv("http_proxy", qgetenv("https_proxy"));
        ScriptedAccount account;
        account.server.script({FaultServer::answer(200, contactAnswer)});
        const Outcome outcome = outcomeOf(account.line->put(contactId, "{}", validator));
        QCOMPARE(outcome.kind, Outcome::Kind::Confirmed);
        QCOMPARE(outcome.proxy, QString());
    }

private:
    Outcome put(const Limits &limits = {})
    {
        m_profile.name = u"Tienda"_s;
        m_profile.baseUrl = u"https://"_s + QString::fromLatin1(host) + u"/api"_s;
        m_profile.accountId = accountId;
        m_profile.token = u"token-1"_s;
        m_profile.caFile = m_certificates.authority();
        ApiClient line(m_profile, m_clock, limits);
        return outcomeOf(line.put(contactId, "{}", validator));
    }

    FakeClock m_clock;
    Profile m_profile;
    Certificates m_certificates;
    TlsServer m_server{m_certificates.make(host, 2), FaultServer::answer(200, contactAnswer).bytes};
    TunnelProxy m_proxy{m_server.serverPort()};
    const QString m_proxyName = u"127.0.0.1:%1"_s.arg(m_proxy.serverPort());
};

CE_GUI_TEST(TestProxy)

} // namespace tst_proxy

#include "tst_proxy.moc"
