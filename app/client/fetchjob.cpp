#include "client/fetchjob.h"

#include "schema/contactfields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the outcome of a request for the list shows that the server can't look up a contact in it.
bool isNotOffered(const Outcome &outcome)
{
    using Reason = Outcome::Reason;
    return outcome.reason == Reason::NoSuchContact || outcome.reason == Reason::Rejected ||
           outcome.reason == Reason::WrongContact;
}

} // namespace

FetchJob::FetchJob(const HttpContext &context, ApiClient &client, const QString &contactId,
                   const ResponseValidator &validator, QObject *parent)
    : HttpJob(context, parent)
    , m_client(client)
    , m_contactId(contactId)
    , m_validator(validator)
{
}

void FetchJob::begin()
{
    const auto url = m_client.contactUrl(m_contactId);
    if (!url)
        refuse(Outcome::Reason::BadContactId);
    else if (m_client.fetchMethod() == FetchMethod::ByList)
        requestList();
    else
        send({HttpExchange::Verb::Get, *url, {}, limits().fetchLimit, m_validator});
}

void FetchJob::handleOutcome(const Outcome &outcome)
{
    if (m_requestedList) {
        handleListOutcome(outcome);
        return;
    }
    const bool knownToWork = m_client.fetchMethod() == FetchMethod::ById;
    // If GET by id has worked before, a 404 means that the contact doesn't exist: no second request.
    if (outcome.status == 405 || (outcome.status == 404 && !knownToWork)) {
        requestList();
        return;
    }
    if (outcome.kind == Outcome::Kind::Confirmed)
        m_client.setFetchMethod(FetchMethod::ById);
    finish(outcome);
}

void FetchJob::requestList()
{
    m_requestedList = true;
    QUrl url = m_client.contactsUrl().value_or(QUrl());
    url.setQuery("id="_L1 + asUuid(m_contactId).value_or(QString()));
    const auto validator = [this](const QByteArray &answer) {
        const BodyCheck check = m_validator(answer);
        m_listIsEmpty = check == BodyCheck::NoContact;
        return check;
    };
    send({HttpExchange::Verb::Get, url, {}, limits().fetchLimit, validator});
}

void FetchJob::handleListOutcome(Outcome outcome)
{
    if (outcome.kind == Outcome::Kind::Confirmed) {
        m_client.setFetchMethod(FetchMethod::ByList);
    } else if (m_listIsEmpty) {
        outcome.kind = Outcome::Kind::NotApplied;
        outcome.reason = Outcome::Reason::NoSuchContact;
    } else if (isNotOffered(outcome)) {
        outcome.kind = Outcome::Kind::NotApplied;
        outcome.reason = Outcome::Reason::FetchUnsupported;
    }
    finish(outcome);
}

#include "moc_fetchjob.cpp"
