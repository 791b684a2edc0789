#include "client/httpexchange.h"

#include "client/ratelimit.h"
#include "client/uploadbody.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcNet, "contacteditor.net", QtCriticalMsg)

constexpr qint64 readBufferSize = 64 * 1024;

QNetworkRequest withAttributes(QNetworkRequest request)
{
    // Qt would follow a redirected PUT with a GET, and send the credentials to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, Verb verb, QNetworkRequest request,
                           const QByteArray &body, const Limits &limits, qint64 cap, QObject *parent)
    : QObject(parent)
    , m_cap(cap)
    , m_limits(limits)
{
    request = withAttributes(request);
    m_result.requestBytes = body.size();
    m_result.request = (verb == Verb::Put ? u"PUT "_s : u"GET "_s) +
                       request.url().toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    m_elapsed.start();
    if (verb == Verb::Put) {
        // Otherwise Qt would read the whole body in advance, and repeat the request by itself.
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        m_body = new UploadBody(body);
        m_reply = manager.put(request, m_body);
        m_body->setParent(m_reply); // the reply reads it until it is destroyed
    } else {
        m_reply = manager.get(request);
    }
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        ++m_result.timesTransmitted;
        noteActivity();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpExchange::noteActivity);
    // The errors are only recorded. Qt then closes the connection.
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::refuseCertificate);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::end);

    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &HttpExchange::checkTimeout);
    m_timeout.start(std::min(limits.inactivity, limits.overall));
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return; // the manager was destroyed first and deleted the reply
    m_reply->disconnect(this);
    abort();
    m_reply->deleteLater();
}

void HttpExchange::refuseCertificate(const QList<QSslError> &errors)
{
    m_result.certificateRefused = true;
    if (errors.isEmpty())
        return;
    const QSslCertificate certificate = errors.constFirst().certificate();
    m_result.certificate = {certificate.subjectDisplayName(), certificate.issuerDisplayName(),
                            errors.constFirst().errorString()};
}

void HttpExchange::cancel()
{
    endEarly(HttpResult::Stop::Cancelled);
}

void HttpExchange::read()
{
    noteActivity();
    while (m_result.stop == HttpResult::Stop::None && m_reply->bytesAvailable() > 0) {
        // Limits the size because QIODevice::read() allocates the whole requested size in advance.
        const QByteArray piece =
            m_reply->read(std::min(m_reply->bytesAvailable(), m_cap - m_result.body.size() + 1));
        if (piece.isEmpty())
            return;
        m_result.body += piece;
        if (m_result.body.size() > m_cap) {
            m_result.body.truncate(m_cap);
            m_result.stop = HttpResult::Stop::TooLarge;
            abort();
        }
    }
}

void HttpExchange::checkTimeout()
{
    // Replaces QNetworkRequest::setTransferTimeout(), which queues a call for each piece transferred: three
    // for a small PUT, and each wakes the event loop.
    const auto now = std::chrono::milliseconds(m_elapsed.elapsed());
    const auto left = std::min(m_active + m_limits.inactivity, m_limits.overall) - now;
    if (left > 0ms)
        m_timeout.start(left);
    else
        endEarly(HttpResult::Stop::TimedOut);
}

void HttpExchange::endEarly(HttpResult::Stop why)
{
    if (m_result.stop != HttpResult::Stop::None || !m_reply || m_reply->isFinished())
        return;
    m_result.stop = why;
    abort();
}

void HttpExchange::abort()
{
    // The network thread may still be sending, but gets no more of the body: wasRead() doesn't change any
    // more.
    if (m_body)
        m_body->withdraw();
    m_reply->abort();
}

void HttpExchange::end()
{
    m_timeout.stop();
    if (m_result.stop == HttpResult::Stop::None) {
        read();
        report();
    } else {
        // abort() finishes the reply synchronously, from within the caller of abort().
        QMetaObject::invokeMethod(this, &HttpExchange::report, Qt::QueuedConnection);
    }
}

void HttpExchange::report()
{
    // After abort(), requestSent() may come late or not at all.
    if (m_body)
        m_result.timesTransmitted = m_body->wasRead() ? 1 : 0;
    m_result.error = m_reply->error();
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_result.milliseconds = m_elapsed.elapsed();
    for (const QByteArrayView name : rateLimitHeaders()) {
        if (const QByteArray key = name.toByteArray(); m_reply->hasRawHeader(key))
            m_result.headers.insert(key, m_reply->rawHeader(key));
    }
    const QUrl target = QUrl::fromEncoded(m_reply->rawHeader("Location"));
    if (!target.isEmpty())
        m_result.redirectHost = m_reply->url().resolved(target).host();
    // Don't log the URL: it contains the contact's id.
    qCInfo(lcNet) << (m_reply->operation() == QNetworkAccessManager::PutOperation ? "PUT" : "GET")
                  << m_result.status << m_result.error << m_result.milliseconds << "ms"
                  << m_result.requestBytes << "bytes out" << m_result.body.size() << "bytes in";
    emit finished(m_result);
}

#include "moc_httpexchange.cpp"
