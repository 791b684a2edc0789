#include "support/tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

Certificates::Certificates()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
             u"-nodes"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s,
             u"/CN=Test Authority"_s});
}

Certificates::Pair Certificates::make(const QByteArray &host, int days, bool signedByItself)
{
    const QString name = QString::fromLatin1(host);
    openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
             u"-nodes"_s, u"-keyout"_s, u"it.key"_s, u"-out"_s, u"it.csr"_s, u"-subj"_s, u"/CN="_s + name});
    QFile names(m_folder.filePath(u"names"_s));
    if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=DNS:" + host) < 0)
        qFatal("the certificate's names can't be written");
    names.close();
    const QStringList signer = signedByItself ? QStringList{u"-signkey"_s, u"it.key"_s}
                                              : QStringList{u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s};
    openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, u"it.csr"_s, u"-out"_s, u"it.pem"_s, u"-days"_s,
                        QString::number(days), u"-extfile"_s, u"names"_s} +
            signer);
    QFile key(m_folder.filePath(u"it.key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("the key can't be read");
    return {QSslCertificate::fromPath(m_folder.filePath(u"it.pem"_s)).constFirst(),
            QSslKey(&key, QSsl::Ec, QSsl::Pem)};
}

void Certificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

TlsServer::TlsServer(const Certificates::Pair &pair, const QByteArray &answer)
    : m_pair(pair)
    , m_answer(answer)
{
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("no port to listen on");
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setLocalCertificate(m_pair.certificate);
    socket->setPrivateKey(m_pair.key);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        m_received += socket->readAll();
        if (m_received.endsWith("{}")) // the body that the tests send
            socket->write(m_answer);
    });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    socket->startServerEncryption();
}
