// How a desk looks what the server holds of its contact, and what it knows of the server.
#include "contact/answer.h"
#include "desk/desk.h"
#include "desk/judge.h"
#include "net/job.h"
#include "net/line.h"

#include <utility>

bool Desk::look()
{
    if (m_busy != Busy::No || !m_line || !m_hasContact)
        return false;
    setBusy(Busy::Fetching);
    const QString id = contactId();
    m_job = m_line->fetch(id, judgeFor(id, false));
    connect(m_job, &Job::finished, this, [this, id](const Outcome &outcome) { onLooked(id, outcome); });
    return true;
}

void Desk::onLooked(const QString &id, const Outcome &outcome)
{
    settle(outcome);
    if (outcome.kind == Outcome::Kind::Sent && contactId() == id) {
        auto read = contactreader::fromAnswer(outcome.answer, id, false);
        if (auto *base = std::get_if<Base>(&read)) {
            emit looked(outcome, stamped(std::move(*base), Base::Origin::Fetched));
            return;
        }
    }
    emit looked(outcome, std::nullopt);
}

bool Desk::takeIfArrived(const Review &review, Base theirs)
{
    Contact stored = theirs.contact;
    adoptRows(stored, review.now, review.body.rows, m_model.newRow());
    if (!storedOtherwise(review.now, review.body.rows, stored).isEmpty())
        return false;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Sent;
    outcome.reason = Outcome::Reason::HadArrived;
    m_lastSend = outcome;
    takeAnswer(review, std::move(theirs));
    m_drafting.attemptSucceeded();
    emit sent(outcome, 0);
    return true;
}

bool Desk::takeIfInDoubt(const Base &theirs)
{
    if (!m_inDoubt)
        return false;
    Review sent;
    sent.base = m_model.base();
    sent.now = *m_inDoubt;
    sent.body.rows = rowsOf(*m_inDoubt);
    return takeIfArrived(sent, theirs);
}

std::chrono::seconds Desk::untilRequestsRenew() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::nanoseconds(m_renews.remainingTimeNSecs()));
}
