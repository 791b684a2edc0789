#include "client/httpjob.h"

#include "client/authorizer.h"
#include "client/classify.h"
#include "client/proxychoice.h"

#include <algorithm>

HttpJob::HttpJob(const HttpContext &context, QObject *parent)
    : Job(parent)
    , m_context(context)
{
    // Queued, so that the caller can connect to finished() first.
    QMetaObject::invokeMethod(this, &HttpJob::start, Qt::QueuedConnection);
}

void HttpJob::cancel()
{
    if (m_done)
        return;
    m_cancelled = true;
    if (m_exchange)
        m_exchange->cancel();
    else
        refuse(Outcome::Reason::Cancelled);
}

void HttpJob::start()
{
    if (m_done)
        return;
    if (const auto obstacle = m_context.authorizer.obstacle())
        refuse(*obstacle);
    else
        begin();
}

void HttpJob::send(const Request &request)
{
    m_request = request;
    m_renewed = false;
    if (m_cancelled)
        refuse(Outcome::Reason::Cancelled);
    else if (m_context.authorizer.isReady())
        transmit();
    else
        awaitToken();
}

void HttpJob::awaitToken()
{
    m_awaitsToken = true;
    // Connects only here because most jobs never wait.
    connect(&m_context.authorizer, &Authorizer::renewed, this, &HttpJob::onTokenRenewed,
            Qt::UniqueConnection);
    connect(&m_context.authorizer, &Authorizer::renewalFailed, this, &HttpJob::onRenewalFailed,
            Qt::UniqueConnection);
    m_context.authorizer.renew();
}

void HttpJob::onTokenRenewed()
{
    if (m_awaitsToken)
        transmit();
}

void HttpJob::onRenewalFailed(const Outcome &outcome)
{
    if (m_awaitsToken)
        finish(outcome);
}

void HttpJob::transmit()
{
    m_awaitsToken = false;
    QNetworkRequest request(m_request.url);
    if (m_request.verb == HttpExchange::Verb::Put)
        request.setRawHeader("Content-Type", "application/json");
    m_generation = m_context.authorizer.generation();
    m_context.authorizer.sign(request);
    m_exchange = new HttpExchange(m_context.manager, m_request.verb, request, m_request.body,
                                  m_context.limits, m_request.answerCap, this);
    connect(m_exchange, &HttpExchange::finished, this, &HttpJob::readAnswer);
}

void HttpJob::readAnswer(const HttpResult &result)
{
    m_exchange = nullptr; // deleted with the job
    m_timesTransmitted += result.timesTransmitted;
    m_milliseconds += result.milliseconds;

    if (result.status == 401 && m_context.authorizer.canRenew() && !m_renewed && !m_cancelled) {
        m_renewed = true;
        // The server definitely refused the request, so sending again can't duplicate it. Another job may
        // have renewed the token in the meantime.
        if (m_generation != m_context.authorizer.generation())
            transmit();
        else
            awaitToken();
        return;
    }
    HttpResult answer = result;
    if (answer.status >= 400)
        answer.body = m_context.authorizer.withoutSecrets(answer.body);
    handleOutcome(m_context.authorizer.withoutSecrets(classify(answer, m_request.validator)));
}

void HttpJob::finish(const Outcome &outcome)
{
    if (m_done)
        return;
    m_done = true;
    m_awaitsToken = false;
    Outcome complete = outcome;
    complete.timesTransmitted = m_timesTransmitted;
    if (!complete.request.isEmpty())
        complete.proxy = m_context.proxies.taken();
    complete.milliseconds = std::max(m_milliseconds, outcome.milliseconds);
    complete.requestBytes = m_request.body.size();
    QMetaObject::invokeMethod(
        this,
        [this, complete] {
            deleteLater();
            emit finished(complete); // the receiver may delete the client, and with it this job
        },
        Qt::QueuedConnection);
}

void HttpJob::refuse(Outcome::Reason reason)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::NotApplied;
    outcome.reason = reason;
    finish(outcome);
}

#include "moc_httpjob.cpp"
