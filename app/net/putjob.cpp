#include "net/putjob.h"

#include <algorithm>

PutJob::PutJob(const Wire &wire, const std::optional<QUrl> &url, const QByteArray &body, const Judge &judge,
               QObject *parent)
    : WireJob(wire, parent)
    , m_url(url)
    , m_body(body)
    , m_judge(judge)
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
    send({Exchange::Verb::Put, *m_url, m_body, cap, m_judge});
}

void PutJob::answered(const Outcome &outcome)
{
    Outcome known = outcome;
    if (wasRepeated() && outcome.kind == Outcome::Kind::NotSent) {
        // It is the repetition that the server said no to.
        known.kind = Outcome::Kind::Unknown;
        known.reason = Outcome::Reason::ConnectionLost;
    }
    finish(known);
}
