#include "support/nginx.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tries = 5;
constexpr int startingTakes = 10'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

} // namespace

QString Nginx::program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s}) : found;
}

Nginx::Nginx(const Setup &setup)
    : m_setup(setup)
{
    for (int i = 0; i < tries; ++i) {
        m_port = freePort(); // someone else may be faster
        if (start())
            return;
    }
    qFatal("nginx: %s", read(u"error.log"_s).constData());
}

Nginx::~Nginx()
{
    end();
}

void Nginx::end()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

bool Nginx::start()
{
    writeSetup();
    m_process.setStandardErrorFile(m_folder.filePath(u"stderr"_s));
    m_process.start(program(), {u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s),
                                u"-e"_s, m_folder.filePath(u"error.log"_s)});
    for (int waited = 0; waited < startingTakes; waited += 50) {
        if (m_process.waitForFinished(50))
            return false;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000))
            return true;
    }
    return false;
}

void Nginx::writeSetup() const
{
    QString text = uR"(daemon off;
master_process off;
pid FOLDER/nginx.pid;
error_log FOLDER/error.log notice;
events { worker_connections 64; }
http {
    log_format asked escape=none '$connection $request_method $status $request_body';
    access_log FOLDER/access.log asked;
    client_body_temp_path FOLDER/body;
    proxy_temp_path FOLDER/proxy;
    fastcgi_temp_path FOLDER/fastcgi;
    uwsgi_temp_path FOLDER/uwsgi;
    scgi_temp_path FOLDER/scgi;
    client_body_buffer_size 2m;
    client_max_body_size LARGEST;
    server {
        listen 127.0.0.1:PORT ssl;
        server_name localhost;
        ssl_certificate CERTIFICATE;
        ssl_certificate_key KEY;
        ssl_protocols PROTOCOLS;
        ssl_ciphers ALL:@SECLEVEL=0;
        location / { proxy_pass http://127.0.0.1:BEHIND; }
    }
}
)"_s;
    text.replace(u"FOLDER"_s, m_folder.path())
        .replace(u"LARGEST"_s, m_setup.largestBody)
        .replace(u"PORT"_s, QString::number(m_port))
        .replace(u"CERTIFICATE"_s, m_setup.certificateFile)
        .replace(u"KEY"_s, m_setup.keyFile)
        .replace(u"PROTOCOLS"_s, m_setup.protocols)
        .replace(u"BEHIND"_s, QString::number(m_setup.behind));
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("nginx.conf can't be written");
}

void Nginx::setBehind(int port)
{
    end();
    m_setup.behind = port;
    if (!start())
        qFatal("nginx: %s", read(u"error.log"_s).constData());
}

QList<Nginx::Request> Nginx::requests() const
{
    QList<Request> requests;
    for (const QByteArray &line : read(u"access.log"_s).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 4)
            continue;
        const qsizetype head = words.at(0).size() + words.at(1).size() + words.at(2).size() + 3;
        requests.append({words.at(0), words.at(1), words.at(2), line.mid(head)});
    }
    return requests;
}

QByteArray Nginx::read(const QString &file) const
{
    QFile opened(m_folder.filePath(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}
