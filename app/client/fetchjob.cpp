#include "client/fetchjob.h"

#include "schema/contactschema.h"

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNotOffered(const Outcome &outcome)
{
    using Reason = Outcome::Reason;
    return outcome.reason == Reason::NoSuchContact || outcome.reason == Reason::Rejected;
}

} // namespace

FetchJob::FetchJob(const HttpContext &wire, ApiClient &line, const QString &contactId,
                   const ResponseValidator &validator, QObject *parent)
    : HttpJob(wire, parent)
    , m_client(line)
    , m_contactId(contactId)
    , m_judge(validator)
{
}

void FetchJob::begin()
{
    const auto url = m_client.contactUrl(m_contactId);
    if (!url)
        refuse(Outcome::Reason::BadContactId);
    else if (m_client.fetchWay() == FetchWay::ByList)
        askList();
    else
        send({HttpExchange::Verb::Get, *url, {}, limits().smallestAnswerCap, m_judge});
}

void FetchJob::answered(const Outcome &outcome)
{
    if (m_asksList) {
        listAnswered(outcome);
        return;
    }
    const bool knownToWork = m_client.fetchWay() == FetchWay::ById;
    // Where GET by id has worked before, a 404 is about the contact: no second request for it.
    if (outcome.status == 405 || (outcome.status == 404 && !knownToWork)) {
        askList();
        return;
    }
    if (outcome.kind == Outcome::Kind::Confirmed)
        m_client.setFetchWay(FetchWay::ById);
    finish(outcome);
}

void FetchJob::askList()
{
    m_asksList = true;
    QUrl url = m_client.contactsUrl().value_or(QUrl());
    url.setQuery("id="_L1 + asUuid(m_contactId).value_or(QString()));
    send({HttpExchange::Verb::Get, url, {}, limits().listCap, m_judge});
}

void FetchJob::listAnswered(Outcome outcome)
{
    if (outcome.kind == Outcome::Kind::Confirmed) {
        m_client.setFetchWay(FetchWay::ByList);
    } else if (outcome.reason == Outcome::Reason::WrongContact) {
        outcome.kind = Outcome::Kind::NotApplied;
        outcome.reason = Outcome::Reason::NoSuchContact;
    } else if (isNotOffered(outcome)) {
        outcome.kind = Outcome::Kind::NotApplied;
        outcome.reason = Outcome::Reason::NoWayToFetch;
    }
    finish(outcome);
}
