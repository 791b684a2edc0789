#include "net/wirejob.h"

#include "net/authorizer.h"
#include "net/classify.h"
#include "net/proxychoice.h"

#include <algorithm>

WireJob::WireJob(const Wire &wire, QObject *parent)
    : Job(parent)
    , m_wire(wire)
{
    // Later, so that whoever asked for the job can connect first.
    QMetaObject::invokeMethod(this, &WireJob::start, Qt::QueuedConnection);
}

void WireJob::cancel()
{
    if (m_done)
        return;
    m_cancelled = true;
    if (m_exchange)
        m_exchange->cancel();
    else
        refuse(Outcome::Reason::Cancelled);
}

void WireJob::start()
{
    if (m_done)
        return;
    if (const auto obstacle = m_wire.authorizer.obstacle())
        refuse(*obstacle);
    else
        begin();
}

void WireJob::send(const Request &request)
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

void WireJob::awaitToken()
{
    m_awaitsToken = true;
    // Most jobs never wait.
    connect(&m_wire.authorizer, &Authorizer::renewed, this, &WireJob::tokenCame, Qt::UniqueConnection);
    connect(&m_wire.authorizer, &Authorizer::renewalFailed, this, &WireJob::noTokenCame,
            Qt::UniqueConnection);
    m_wire.authorizer.renew();
}

void WireJob::tokenCame()
{
    if (m_awaitsToken)
        transmit();
}

void WireJob::noTokenCame(const Outcome &outcome)
{
    if (m_awaitsToken)
        finish(outcome);
}

void WireJob::transmit()
{
    m_awaitsToken = false;
    QNetworkRequest request(m_request.url);
    if (m_request.verb == Exchange::Verb::Put)
        request.setRawHeader("Content-Type", "application/json");
    m_generation = m_wire.authorizer.generation();
    m_wire.authorizer.sign(request);
    m_exchange = new Exchange(m_wire.manager, m_request.verb, request, m_request.body, m_wire.limits,
                              m_request.answerCap, this);
    connect(m_exchange, &Exchange::finished, this, &WireJob::readAnswer);
}

void WireJob::readAnswer(const WireResult &result)
{
    m_exchange = nullptr; // it goes with the job
    m_wireCount += result.wireCount;
    m_milliseconds += result.milliseconds;

    m_repeated = result.wireCount > 1;
    const bool isSure = !m_repeated || m_request.verb == Exchange::Verb::Get;
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
    WireResult answer = result;
    if (answer.status >= 400)
        answer.body = m_wire.authorizer.withoutSecrets(answer.body);
    answered(m_wire.authorizer.withoutSecrets(classify(answer, m_request.judge)));
}

void WireJob::finish(const Outcome &outcome)
{
    if (m_done)
        return;
    m_done = true;
    m_awaitsToken = false;
    Outcome whole = outcome;
    whole.wireCount = m_wireCount;
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

void WireJob::refuse(Outcome::Reason reason)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::NotSent;
    outcome.reason = reason;
    finish(outcome);
}
