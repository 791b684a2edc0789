#include "client/httpjob.h"

#include "client/authorizer.h"
#include "client/classify.h"
#include "client/proxychoice.h"

#include <algorithm>

HttpJob::HttpJob(const HttpContext &wire, QObject *parent)
    : Job(parent)
    , m_wire(wire)
{
    // Later, so that whoever asked for the job can connect first.
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
    if (const auto obstacle = m_wire.authorizer.obstacle())
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
    else if (m_wire.authorizer.isReady())
        transmit();
    else
        awaitToken();
}

void HttpJob::awaitToken()
{
    m_awaitsToken = true;
    // Most jobs never wait.
    connect(&m_wire.authorizer, &Authorizer::renewed, this, &HttpJob::tokenCame, Qt::UniqueConnection);
    connect(&m_wire.authorizer, &Authorizer::renewalFailed, this, &HttpJob::noTokenCame,
            Qt::UniqueConnection);
    m_wire.authorizer.renew();
}

void HttpJob::tokenCame()
{
    if (m_awaitsToken)
        transmit();
}

void HttpJob::noTokenCame(const Outcome &outcome)
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
    m_generation = m_wire.authorizer.generation();
    m_wire.authorizer.sign(request);
    m_exchange = new HttpExchange(m_wire.manager, m_request.verb, request, m_request.body, m_wire.limits,
                                  m_request.answerCap, this);
    connect(m_exchange, &HttpExchange::finished, this, &HttpJob::readAnswer);
}

void HttpJob::readAnswer(const HttpResult &result)
{
    m_exchange = nullptr; // it goes with the job
    m_timesTransmitted += result.timesTransmitted;
    m_milliseconds += result.milliseconds;

    m_repeated = result.timesTransmitted > 1;
    const bool isSure = !m_repeated || m_request.verb == HttpExchange::Verb::Get;
    if (result.status == 401 && isSure && m_wire.authorizer.canRenew() && !m_renewed && !m_cancelled) {
        m_renewed = true;
        // Such a 401 is a definite no: sending again sends nothing twice. Another job may have got the next
        // token meanwhile.
        if (m_generation != m_wire.authorizer.generation())
            transmit();
        else
            awaitToken();
        return;
    }
    HttpResult answer = result;
    if (answer.status >= 400)
        answer.body = m_wire.authorizer.withoutSecrets(answer.body);
    answered(m_wire.authorizer.withoutSecrets(classify(answer, m_request.validator)));
}

void HttpJob::finish(const Outcome &outcome)
{
    if (m_done)
        return;
    m_done = true;
    m_awaitsToken = false;
    Outcome whole = outcome;
    whole.timesTransmitted = m_timesTransmitted;
    if (!whole.request.isEmpty())
        whole.proxy = m_wire.proxies.taken();
    whole.milliseconds = std::max(m_milliseconds, outcome.milliseconds);
    whole.requestBytes = m_request.body.size();
    QMetaObject::invokeMethod(
        this,
        [this, whole] {
            emit finished(whole);
            deleteLater();
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
