#pragma once

#include "client/httpexchange.h"
#include "client/job.h"

#include <QUrl>

class Authorizer;
class ProxyChoice;

/// What all jobs of a line share. It outlives them.
struct HttpContext
{
    QNetworkAccessManager &manager;
    Authorizer &authorizer;
    const Limits &limits;
    const ProxyChoice &proxies;
};

/// A job's way over the wire: waits for a token, signs, sends, and renews the token once after a 401. What is
/// sent and what the answer means say the classes below it.
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

    HttpJob(const HttpContext &wire, QObject *parent);

    /// Called once, from the event loop, when nothing about the profile speaks against the job.
    virtual void begin() = 0;
    /// What send() came to.
    virtual void answered(const Outcome &outcome) { finish(outcome); }

    void send(const Request &request);
    void finish(const Outcome &outcome);
    /// Finishes as not sent.
    void refuse(Outcome::Reason reason);
    const Limits &limits() const { return m_wire.limits; }
    /// Whether Qt, by itself, put the request on the wire again because the connection ended: what became of
    /// the one before is not known by an answer.
    bool wasRepeated() const { return m_repeated; }

private:
    void start();
    void awaitToken();
    void tokenCame();
    void noTokenCame(const Outcome &outcome);
    void transmit();
    void readAnswer(const HttpResult &result);

    HttpContext m_wire;
    Request m_request;
    HttpExchange *m_exchange = nullptr;
    int m_generation = 0;
    int m_timesTransmitted = 0;
    qint64 m_milliseconds = 0;
    bool m_awaitsToken = false;
    bool m_renewed = false;
    bool m_repeated = false;
    bool m_cancelled = false;
    bool m_done = false;
};
