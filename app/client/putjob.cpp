#include "client/putjob.h"

#include <algorithm>

PutJob::PutJob(const HttpContext &context, const std::optional<QUrl> &url, const QByteArray &body,
               const ResponseValidator &validator, QObject *parent)
    : HttpJob(context, parent)
    , m_url(url)
    , m_body(body)
    , m_validator(validator)
{
}

void PutJob::begin()
{
    if (!m_url) {
        refuse(Outcome::Reason::BadContactId);
        return;
    }
    // The response repeats the contact, possibly in a longer notation.
    const qint64 cap = std::max(limits().minResponseLimit, qint64(4 * m_body.size()));
    send({HttpExchange::Verb::Put, *m_url, m_body, cap, m_validator});
}

#include "moc_putjob.cpp"
