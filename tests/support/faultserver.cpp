#include "support/faultserver.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

/// Length of the first whole request, or -1.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    const QByteArray head = bytes.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    qsizetype body = 0;
    if (at >= 0)
        body = head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15)
                   .trimmed()
                   .toLongLong();
    const qsizetype whole = end + 4 + body;
    return bytes.size() >= whole ? whole : -1;
}

void reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    // Closing with a linger of zero sends a reset instead of an end.
    const linger none{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket->abort();
}

} // namespace

FaultServer::Answer FaultServer::answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {bytes};
}

FaultServer::FaultServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port to listen on");
    m_port = m_server.serverPort();
}

void FaultServer::close()
{
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnectFromHost();
}

void FaultServer::reopen()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the port is taken");
}

QString FaultServer::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QByteArray FaultServer::firstLine(qsizetype request) const
{
    const QByteArray bytes = m_requests.value(request);
    return bytes.left(bytes.indexOf("\r\n"));
}

QByteArray FaultServer::header(qsizetype request, const QByteArray &name) const
{
    const QByteArray bytes = m_requests.value(request);
    for (const QByteArray &line : bytes.left(bytes.indexOf("\r\n\r\n")).split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, unread = QByteArray()]() mutable { read(socket, unread); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
            m_bytesWritten += bytes;
            emit answered();
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
    }
}

void FaultServer::read(QTcpSocket *socket, QByteArray &unread)
{
    const QByteArray bytes = socket->readAll();
    m_bytesReceived += bytes.size();
    unread += bytes;
    const qsizetype length = requestLength(unread);
    if (length < 0)
        return;
    m_waiting = socket;
    m_requests.append(unread.left(length));
    unread.remove(0, length);
    emit arrived();
    if (!m_script.isEmpty())
        reply(socket, m_script.size() > 1 ? m_script.takeFirst() : m_script.first());
}

void FaultServer::answerLate(const Answer &answer)
{
    if (m_waiting)
        reply(m_waiting, answer);
}

void FaultServer::reply(QTcpSocket *socket, const Answer &answer)
{
    socket->write(answer.bytes);
    switch (answer.then) {
    case Answer::Then::KeepOpen:
        break;
    case Answer::Then::Close:
        socket->disconnectFromHost();
        break;
    case Answer::Then::Reset:
        socket->flush();
        reset(socket);
        break;
    case Answer::Then::Repeat:
        repeat(socket, answer);
        break;
    }
}

void FaultServer::repeat(QTcpSocket *socket, const Answer &answer)
{
    const auto writeMore = [socket, more = answer.more] {
        socket->write(more);
    };
    if (answer.slowly) {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, writeMore);
        timer->start(5);
    } else {
        connect(socket, &QTcpSocket::bytesWritten, socket, writeMore);
    }
    writeMore();
}
