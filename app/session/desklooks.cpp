// The part of ContactSession that verifies what the server has stored.
#include "client/apiclient.h"
#include "client/job.h"
#include "contact/answer.h"
#include "session/contactresponsevalidator.h"
#include "session/contactsession.h"

#include <utility>

bool ContactSession::look()
{
    if (m_busy != Busy::No || !m_client || !m_hasContact)
        return false;
    setBusy(Busy::Fetching);
    const QString id = contactId();
    m_job = m_client->fetch(id, contactResponseValidator(id, false));
    connect(m_job, &Job::finished, this, [this, id](const Outcome &outcome) { onLooked(id, outcome); });
    return true;
}

void ContactSession::onLooked(const QString &id, const Outcome &outcome)
{
    finishRequest(outcome);
    if (outcome.kind == Outcome::Kind::Confirmed && contactId() == id) {
        auto read = contactreader::fromAnswer(outcome.answer, id, false);
        if (auto *baseline = std::get_if<Baseline>(&read)) {
            emit looked(outcome, stamped(std::move(*baseline), Baseline::Origin::Fetched));
            return;
        }
    }
    emit looked(outcome, std::nullopt);
}

bool ContactSession::confirmIfStored(const Review &review, Baseline theirs)
{
    Contact stored = theirs.contact;
    matchRowIds(stored, review.now, review.body.rows, m_model.newRow());
    if (!serverDifferences(review.now, review.body.rows, stored).isEmpty())
        return false;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.reason = Outcome::Reason::HadArrived;
    m_lastSend = outcome;
    applyResponse(review, std::move(theirs));
    m_autosave.attemptSucceeded();
    emit sent(outcome, 0);
    return true;
}

bool ContactSession::confirmPendingAttempt(const Baseline &theirs)
{
    if (!m_unconfirmed)
        return false;
    Review sent;
    sent.baseline = m_model.baseline();
    sent.now = *m_unconfirmed;
    sent.body.rows = rowsOf(*m_unconfirmed);
    return confirmIfStored(sent, theirs);
}

std::chrono::seconds ContactSession::untilRequestsRenew() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::nanoseconds(m_renews.remainingTimeNSecs()));
}
