#pragma once

#include "client/httpresult.h"
#include "client/limits.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QSslError;
class UploadBody;

/// One HTTP request and its response, within Limits. Doesn't follow redirects and uses no cookies, cache or
/// HTTP/2. A PUT is transmitted at most once; Qt may repeat a GET. Emits finished() exactly once, never from
/// within a call; the owner deletes it.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    enum class Verb
    {
        Get,
        Put
    };
    /// Sends the request immediately. `request` has the URL and the headers; the exchange sets the
    /// attributes. Reads at most `cap` bytes of the response. The destructor aborts a running request and
    /// emits nothing.
    HttpExchange(QNetworkAccessManager &manager, Verb verb, QNetworkRequest request, const QByteArray &body,
                 const Limits &limits, qint64 cap, QObject *parent);
    ~HttpExchange() override;

signals:
    void finished(const HttpResult &result);

public slots:
    void cancel();

private:
    void refuseCertificate(const QList<QSslError> &errors);
    void read();
    void end();
    void noteActivity() { m_active = std::chrono::milliseconds(m_elapsed.elapsed()); }
    void checkTimeout();
    void endEarly(HttpResult::Stop why);
    void abort();
    void report();

    HttpResult m_result;
    qint64 m_cap;
    QPointer<QNetworkReply> m_reply;
    UploadBody *m_body = nullptr; ///< of a PUT; owned by m_reply
    Limits m_limits;
    QTimer m_timeout;
    QElapsedTimer m_elapsed;
    std::chrono::milliseconds m_active{}; ///< time of the last transfer in either direction
};
