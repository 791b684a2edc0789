#include "session/omissiontest.h"

#include "account/clock.h"
#include "client/job.h"
#include "contact/contactreader.h"
#include "session/contactresponsevalidator.h"

#include <utility>

using Found = OmissionResult::Found;
using After = OmissionResult::After;

namespace {

Found foundBy(const OmissionPlan &plan, const OmissionTraces &traces)
{
    if (traces.isBack(plan))
        return Found::Kept;
    if (traces.lost != QList<int>{plan.field})
        return Found::ChangedOtherwise;
    return traces.othersAreGone ? Found::ErasedAll : Found::Erased;
}

} // namespace

Omission OmissionResult::omission() const
{
    switch (found) {
    case Found::Kept:
        return Omission::Kept;
    case Found::Erased:
        return Omission::Erased;
    case Found::ErasedAll:
        return Omission::ErasedAll;
    case Found::ChangedOtherwise:
    case Found::NoAnswer:
    case Found::NotSeen:
    case Found::NotAsked:
        return Omission::Unknown;
    }
    Q_UNREACHABLE();
}

OmissionTest::OmissionTest(const Profile &profile, const Clock &clock, const Limits &limits,
                           const KeptContacts &contacts, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_contacts(contacts)
    , m_client(profile, clock, limits)
{
}

QByteArray OmissionTest::requestText(bool whole) const
{
    return m_client.previewPut(m_plan.baseline.id, shownBody(m_plan, whole));
}

void OmissionTest::prepare(const QString &contactId)
{
    m_plan = {};
    m_kept.reset();
    m_result = {};
    if (m_profile.kind == AccountKind::Production) {
        refuse(Refusal::Production);
        return;
    }
    setStage(Stage::Fetching);
    fetch(contactId, &OmissionTest::onFetched);
}

void OmissionTest::prepareToPutBack(const KeptContact &kept)
{
    m_plan = {};
    m_result = {};
    m_kept = kept;
    auto read = contactreader::fromText(kept.text);
    auto *baseline = std::get_if<Baseline>(&read);
    if (!baseline || baseline->id.isEmpty()) {
        refuse(Refusal::Unreadable);
        return;
    }
    m_plan.baseline = std::move(*baseline);
    setStage(Stage::Fetching);
    fetch(m_plan.baseline.id, &OmissionTest::onFetchedToPutBack);
}

void OmissionTest::fetch(const QString &contactId, Then then)
{
    m_job = m_client.fetch(contactId, contactResponseValidator(contactId, false));
    connect(m_job, &Job::finished, this, [this, contactId, then](const Outcome &outcome) {
        if (outcome.kind == Outcome::Kind::Confirmed) {
            auto read = contactreader::fromAnswer(outcome.answer, contactId, false);
            if (auto *baseline = std::get_if<Baseline>(&read)) {
                baseline->origin = Baseline::Origin::Fetched;
                baseline->when = m_clock.now();
                baseline->accountId = m_profile.accountId;
                (this->*then)(outcome, *baseline);
                return;
            }
        }
        (this->*then)(outcome, std::nullopt);
    });
}

void OmissionTest::send(const QByteArray &body, const std::function<void(const Outcome &)> &then)
{
    m_job = m_client.put(m_plan.baseline.id, body, contactResponseValidator(m_plan.baseline.id, true));
    connect(m_job, &Job::finished, this, then);
}

void OmissionTest::refuse(Refusal refusal, const Outcome &outcome)
{
    setStage(Stage::Idle);
    emit refused(refusal, outcome);
}

void OmissionTest::onFetched(const Outcome &outcome, const std::optional<Baseline> &seen)
{
    if (!seen) {
        refuse(Refusal::NotFetched, outcome);
        return;
    }
    m_plan = planOmission(*seen);
    if (m_plan.field < 0)
        refuse(Refusal::NothingToLeaveOut);
    else
        setStage(Stage::Planned);
}

void OmissionTest::onFetchedToPutBack(const Outcome &outcome, const std::optional<Baseline> &seen)
{
    if (!seen) {
        refuse(Refusal::NotFetched, outcome);
        return;
    }
    m_plan = planPutBack(m_plan.baseline, *seen);
    if (tracesIn(m_plan, *seen).isAsBefore())
        end(After::PutBack);
    else
        setStage(Stage::Planned);
}

void OmissionTest::begin()
{
    if (m_stage != Stage::Planned)
        return;
    if (m_plan.field < 0) {
        putBack();
        return;
    }
    m_kept = m_contacts.keep(m_profile, m_plan.baseline.id, wholeContact(m_plan.baseline));
    if (m_kept)
        leaveOut();
    else
        refuse(Refusal::NotKept);
}

void OmissionTest::leaveOut()
{
    setStage(Stage::LeavingOut);
    send(m_plan.without, [this](const Outcome &outcome) {
        m_result.request = outcome;
        setStage(Stage::Looking);
        fetch(m_plan.baseline.id, &OmissionTest::onLooked);
    });
}

void OmissionTest::onLooked(const Outcome &outcome, const std::optional<Baseline> &seen)
{
    const Outcome::Kind sent = m_result.request.kind;
    const OmissionTraces traces = seen ? tracesIn(m_plan, *seen) : OmissionTraces{};
    if (sent != Outcome::Kind::Confirmed) {
        m_result.found = Found::NoAnswer;
    } else if (!seen) {
        m_result.found = Found::NotSeen;
        m_result.request = outcome;
    } else {
        m_result.found = foundBy(m_plan, traces);
    }
    // One whose fate is unknown may arrive yet; one that nobody could look at may have changed anything.
    const bool mayHaveChanged = !seen ? sent != Outcome::Kind::NotApplied
                                      : !traces.fields.isEmpty() || sent == Outcome::Kind::Unknown;
    if (mayHaveChanged)
        putBack();
    else
        end(traces.othersAreGone ? After::Differs : After::NeverChanged);
}

void OmissionTest::putBackAgain()
{
    if (m_stage == Stage::Over && m_kept)
        putBack();
}

void OmissionTest::leaveAsItIs()
{
    if (!isUnderWay() && m_kept && KeptContacts::forget(*m_kept))
        m_kept.reset();
}

void OmissionTest::putBack()
{
    setStage(Stage::PuttingBack);
    send(m_plan.whole, [this](const Outcome &outcome) {
        m_putBack = outcome;
        setStage(Stage::Verifying);
        fetch(m_plan.baseline.id, &OmissionTest::onVerified);
    });
}

void OmissionTest::onVerified(const Outcome &outcome, const std::optional<Baseline> &seen)
{
    const bool sent = m_putBack.kind == Outcome::Kind::Confirmed;
    const OmissionTraces traces = seen ? tracesIn(m_plan, *seen) : OmissionTraces{};
    m_result.differing = traces.fields;
    if (seen && traces.isBack(m_plan))
        end(After::PutBack);
    else if (!sent)
        end(After::NotPutBack, m_putBack);
    else if (!seen)
        end(After::NotSeen, outcome);
    else
        end(After::Differs);
}

void OmissionTest::end(After after, const Outcome &trouble)
{
    m_result.after = after;
    m_result.trouble = trouble;
    if (m_result.isAsBefore() && m_kept && KeptContacts::forget(*m_kept))
        m_kept.reset();
    setStage(Stage::Over);
    emit over(m_result);
}

void OmissionTest::cancel()
{
    if (m_job)
        m_job->cancel();
}

void OmissionTest::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        emit stageChanged(stage);
}
