#pragma once

#include "client/httpexchange.h"
#include "client/job.h"

#include <QUrl>

class Authorizer;
class ProxyChoice;

/// What all jobs of an ApiClient share. The referenced objects outlive the jobs.
struct HttpContext
{
    QNetworkAccessManager &manager;
    Authorizer &authorizer;
    const Limits &limits;
    const ProxyChoice &proxies;
};

/// Base of all jobs: waits for a token, signs and sends the request, and renews the token once after a 401.
/// Subclasses define the request and interpret the response.
class HttpJob : public Job
{
    Q_OBJECT

public:
    void cancel() override;

protected:
    struct Request
    {
        HttpExchange::Verb verb = HttpExchange::Verb::Get;
        QUrl url;
        QByteArray body;
        qint64 answerCap = 0;
        ResponseValidator validator;
    };

    HttpJob(const HttpContext &context, QObject *parent);

    /// Called once, from the event loop, if the profile is valid.
    virtual void begin() = 0;
    /// Receives the outcome of send().
    virtual void handleOutcome(const Outcome &outcome) { finish(outcome); }

    void send(const Request &request);
    void finish(const Outcome &outcome);
    /// Finishes with Kind::NotApplied.
    void refuse(Outcome::Reason reason);
    const Limits &limits() const { return m_context.limits; }

private:
    void start();
    void awaitToken();
    void onTokenRenewed();
    void onRenewalFailed(const Outcome &outcome);
    void transmit();
    void readAnswer(const HttpResult &result);

    HttpContext m_context;
    Request m_request;
    HttpExchange *m_exchange = nullptr;
    int m_generation = 0;
    int m_timesTransmitted = 0;
    qint64 m_milliseconds = 0;
    bool m_awaitsToken = false;
    bool m_renewed = false;
    bool m_cancelled = false;
    bool m_done = false;
};
