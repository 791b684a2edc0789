#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

/// A server on 127.0.0.1 that keeps the bytes of each request and answers by a script, faults among it.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        enum class Then
        {
            KeepOpen,
            Close,
            Reset,
            Repeat ///< the bytes of `more` for ever, one piece each few milliseconds, or at once
        };
        QByteArray bytes;
        Then then = Then::KeepOpen;
        QByteArray more = {};
        bool slowly = true;
    };
    static Answer answer(int status, const QByteArray &body, const QList<QByteArray> &headers = {});
    static Answer raw(const QByteArray &bytes, Answer::Then then) { return {bytes, then}; }
    static Answer silence() { return {}; }

    explicit FaultServer(QObject *parent = nullptr);

    /// "http://127.0.0.1:port".
    QString url() const;
    quint16 port() const { return m_port; }
    /// Each answers one request, in order; the last one all that follow. Without any, there is silence.
    void script(const QList<Answer> &answers) { m_script = answers; }

    /// Answers the request that met silence last.
    void answerLate(const Answer &answer);

    /// Whole requests, as they came.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// For who asks often, and has seen them.
    void forgetRequests() { m_requests.clear(); }
    QByteArray firstLine(qsizetype request) const;
    QByteArray header(qsizetype request, const QByteArray &name) const;
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }
    qint64 bytesReceived() const { return m_bytesReceived; }
    qint64 bytesWritten() const { return m_bytesWritten; }
    /// Stops listening and hangs up, so that the next connection is refused.
    void close();
    /// Listens again, where it did.
    void reopen();

signals:
    /// A whole request. Its answer by the script, if there is one, is given right after this.
    void arrived();
    /// Some of an answer is on its way.
    void answered();

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &unread);
    void reply(QTcpSocket *socket, const Answer &answer);
    void repeat(QTcpSocket *socket, const Answer &answer);

    QTcpServer m_server;
    quint16 m_port = 0;
    QPointer<QTcpSocket> m_waiting;
    QList<Answer> m_script;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesWritten = 0;
};
