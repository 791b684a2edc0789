#include "client/putjob.h"

#include <algorithm>

PutJob::PutJob(const HttpContext &wire, const std::optional<QUrl> &url, const QByteArray &body,
               const ResponseValidator &validator, QObject *parent)
    : HttpJob(wire, parent)
    , m_url(url)
    , m_body(body)
    , m_judge(validator)
{
}

void PutJob::begin()
{
    if (!m_url) {
        refuse(Outcome::Reason::BadContactId);
        return;
    }
    // The answer repeats the contact, and may write it at more length.
    const qint64 cap = std::max(limits().smallestAnswerCap, qint64(4 * m_body.size()));
    send({HttpExchange::Verb::Put, *m_url, m_body, cap, m_judge});
}

void PutJob::answered(const Outcome &outcome)
{
    Outcome known = outcome;
    if (wasRepeated() && outcome.kind == Outcome::Kind::NotApplied) {
        // It is the repetition that the server said no to.
        known.kind = Outcome::Kind::Unknown;
        known.reason = Outcome::Reason::ConnectionLost;
    }
    finish(known);
}
