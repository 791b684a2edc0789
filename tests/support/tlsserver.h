#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>

/// Certificates made for a test: an authority of its own, and what it signs.
class Certificates
{
public:
    Certificates();

    struct Pair
    {
        QSslCertificate certificate;
        QSslKey key;
    };
    /// For the host, valid for so many days from now; signed by the authority, or by itself.
    Pair make(const QByteArray &host, int days, bool signedByItself = false);
    QString authority() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// Where make() has put what it made last.
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("it.pem")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("it.key")); }

private:
    void openssl(const QStringList &arguments);

    QTemporaryDir m_folder;
};

/// A server on localhost that speaks TLS, answers each request alike, and counts what it could read.
class TlsServer : public QTcpServer
{
    Q_OBJECT

public:
    TlsServer(const Certificates::Pair &pair, const QByteArray &answer);

    QString url() const { return QStringLiteral("https://localhost:%1").arg(serverPort()); }
    const QByteArray &received() const { return m_received; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Certificates::Pair m_pair;
    QByteArray m_answer;
    QByteArray m_received;
    int m_connections = 0;
};
