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

/// One request and its answer on the wire, under all the limits; never redirected, without cookies, cache or
/// HTTP/2. Emits finished() once, never from within a call; its owner deletes it.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    enum class Verb
    {
        Get,
        Put
    };
    /// Starts at once. `request` has the URL and the headers; how it travels is decided here. Reads no more
    /// of the answer than `cap` bytes. Destroyed under way, it aborts without a word.
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
    void beActive() { m_active = std::chrono::milliseconds(m_elapsed.elapsed()); }
    void watch();
    void endEarly(HttpResult::Stop why);
    void settle();
    void report();

    HttpResult m_result;
    qint64 m_cap;
    QPointer<QNetworkReply> m_reply;
    Limits m_limits;
    QTimer m_watch;
    QElapsedTimer m_elapsed;
    std::chrono::milliseconds m_active{}; ///< when a byte went either way last
    bool m_settled = false;
};
