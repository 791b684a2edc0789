#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// A demo server of its own process, asked as an editor does.
class Demo
{
public:
    /// What a server answered.
    struct Reply
    {
        int status = 0;
        QByteArray body;
        QList<QNetworkReply::RawHeaderPair> headers;

        QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : headers) {
                if (key == name)
                    return value;
            }
            return {};
        }
        QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    };

    explicit Demo(const QStringList &arguments = {})
    {
        m_process.start(QStringLiteral(CE_DEMO), arguments);
        base = line("listening on ") + "/api/storefront/v1";
        account = line("account ");
        key = line("key ");
        first = QString::fromLatin1(line("first "));
    }
    ~Demo() { QVERIFY(end()); }

    /// Ends its input; whether it ended well within a moment of that.
    bool end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return true;
        m_process.closeWriteChannel();
        return m_process.waitForFinished(5000) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

    QUrl url(const QString &path) const { return QUrl(QString::fromLatin1(base) + path); }
    Reply send(const QByteArray &verb, QNetworkRequest request, const QByteArray &body = {})
    {
        request.setTransferTimeout(5000);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeaderPairs()};
    }

    QByteArray token()
    {
        QNetworkRequest request(url(QStringLiteral("/auth/authorize")));
        request.setRawHeader("x-api-key", key);
        return send("GET", request).object().value(QLatin1String("data")).toString().toLatin1();
    }
    QNetworkRequest request(const QString &path)
    {
        if (m_token.isEmpty())
            m_token = token();
        QNetworkRequest request(url(path));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setRawHeader("x-account-id", account);
        request.setRawHeader("Content-Type", "application/json");
        return request;
    }
    Reply read(const QString &path) { return send("GET", request(path)); }
    Reply put(const QString &id, const QByteArray &body)
    {
        return send("PUT", request(QStringLiteral("/contacts/") + id), body);
    }

    QByteArray base;
    QByteArray account;
    QByteArray key;
    QString first;

private:
    QByteArray line(const QByteArray &start)
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10000)) {
        }
        const QByteArray text = m_process.readLine().trimmed();
        return text.startsWith(start) ? text.sliced(start.size()) : QByteArray();
    }

    QProcess m_process;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};
