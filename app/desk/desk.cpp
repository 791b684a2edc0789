#include "desk/desk.h"

#include "account/clock.h"
#include "contact/answer.h"
#include "contact/difference.h"
#include "contact/maskedcontact.h"
#include "desk/judge.h"
#include "desk/pace.h"
#include "desk/takeback.h"
#include "desk/wayout.h"
#include "net/job.h"
#include "net/line.h"
#include "schema/json.h"

#include <utility>

Desk::Desk(const Clock &clock, DraftStore *drafts, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_model([&clock] { return clock.now().toLocalTime().date(); })
    , m_drafting(m_model, drafts, clock)
{
}

Desk::~Desk() = default;

void Desk::setAccount(const Profile &profile, const Limits &limits)
{
    abandonAttempt();
    m_line = std::make_unique<Line>(profile, m_clock, limits);
    m_profile = profile;
    m_rateLimit = {};
    m_renews.setRemainingTime(0);
    m_offline = false;
    m_drafting.rename(draftKey(contactId()), profile.name);
    setBusy(Busy::No);
    emit accountChanged();
}

void Desk::abandonAttempt()
{
    if (m_busy == Busy::Sending) // its outcome will never be heard
        m_drafting.attemptEnded(DraftState::Unknown);
}

void Desk::leaveAccount()
{
    abandonAttempt();
    m_line.reset();
    m_profile = {};
    m_rateLimit = {};
    m_renews.setRemainingTime(0);
    m_offline = false;
    m_drafting.rename(draftKey(contactId()), {});
    setBusy(Busy::No);
    emit accountChanged();
}

Base Desk::stamped(Base base, Base::Origin origin) const
{
    base.origin = origin;
    base.when = m_clock.now();
    base.accountId = m_profile.accountId;
    return base;
}

bool Desk::fetch(const QString &id)
{
    if (m_busy != Busy::No || !m_line)
        return false;
    setBusy(Busy::Fetching);
    m_job = m_line->fetch(id, judgeFor(id, false));
    connect(m_job, &Job::finished, this, [this, id](const Outcome &outcome) { onFetched(id, outcome); });
    return true;
}

void Desk::onFetched(const QString &id, const Outcome &outcome)
{
    settle(outcome);
    if (outcome.kind == Outcome::Kind::Sent) {
        auto read = contactreader::fromAnswer(outcome.answer, id, false);
        if (auto *base = std::get_if<Base>(&read)) {
            emit fetched(stamped(std::move(*base), Base::Origin::Fetched));
            return;
        }
    }
    emit fetchFailed(id, outcome);
}

void Desk::load(Base base)
{
    m_drafting.end(draftKey(base.id));
    m_hasContact = true;
    m_sentBody = {};
    m_inDoubt.reset();
    m_lastSend.reset();
    m_model.load(std::move(base));
    m_drafting.begin(draftKey(contactId()), m_profile.name);
    emit loaded();
}

bool Desk::send(const Review &review, bool evenUnrecorded)
{
    if (m_busy != Busy::No || !m_line)
        return false;
    m_sentBody = review.body;
    m_cancelled = false;
    setBusy(Busy::Sending);
    m_drafting.recordAttempt(review.body.json, this, [this, review, evenUnrecorded](bool recorded) {
        if (m_busy != Busy::Sending)
            return; // the account was left meanwhile
        if ((recorded || evenUnrecorded) && !m_cancelled) {
            put(review);
            return;
        }
        setBusy(Busy::No);
        if (m_cancelled) {
            Outcome outcome;
            outcome.kind = Outcome::Kind::NotSent;
            outcome.reason = Outcome::Reason::Cancelled;
            onSent(review, outcome);
        } else {
            emit notRecorded(review);
        }
    });
    return true;
}

void Desk::put(const Review &review)
{
    m_job = m_line->put(review.base.id, review.body.json, judgeFor(review.base.id, true));
    connect(m_job, &Job::finished, this, [this, review](const Outcome &outcome) { onSent(review, outcome); });
}

void Desk::onSent(const Review &review, const Outcome &outcome)
{
    m_lastSend = outcome;
    settle(outcome);
    int otherwise = 0;
    if (outcome.kind == Outcome::Kind::Sent) {
        auto read = contactreader::fromAnswer(outcome.answer, review.base.id, true);
        // The judge has read the same bytes; what it found good is here.
        if (auto *answer = std::get_if<Base>(&read); answer && m_model.base().id == review.base.id)
            otherwise = takeAnswer(review, std::move(*answer));
        m_drafting.attemptSucceeded();
    } else if (m_model.base().id == review.base.id) {
        QHash<Path, QString> said;
        for (const FieldError &error : outcome.fieldErrors) {
            if (const Path place = review.body.pathOf(error.path); place.field >= 0)
                said.insert(place, error.message);
        }
        m_model.setServerSaid(said);
        if (outcome.kind == Outcome::Kind::Unknown)
            m_inDoubt = withRows(review.now, review.body.rows);
        m_drafting.attemptEnded(outcome.kind == Outcome::Kind::Unknown ? DraftState::Unknown
                                                                       : DraftState::NotSent);
    }
    emit sent(outcome, otherwise);
}

int Desk::takeAnswer(const Review &review, Base answer)
{
    Base base = stamped(std::move(answer), Base::Origin::Fetched);
    adoptRows(base.contact, review.now, review.body.rows, m_model.newRow());
    const QList<Path> otherwise = storedOtherwise(review.now, review.body.rows, base.contact);
    QHash<Path, Cell> marks;
    for (const Path &path : otherwise) {
        const Cell *cell = path.isCell() ? review.now.cell(path) : nullptr;
        marks.insert(path, cell ? *cell : Cell::absent());
    }
    const Contact answered = base.contact;
    const Contact target = carriedOver(asSent(review.now, review.body.rows), m_model.now(), answered);
    m_inDoubt.reset();
    m_model.replaceBase(std::move(base), marks);
    m_model.step(tr("Typed while sending"), difference(answered, target));
    return int(otherwise.size());
}

QByteArray Desk::requestText(const Review &review) const
{
    const QByteArray shown = requestBody(masked(review.now), review.base.contact).json;
    return m_line ? m_line->describePut(review.base.id, json::indented(shown)) : QByteArray();
}

QByteArray Desk::curlCommand(const Review &review) const
{
    const auto url = m_line ? m_line->contactUrl(review.base.id) : std::nullopt;
    return url ? wayout::curlCommand(*url, m_profile.accountId, review.body.json) : QByteArray();
}

void Desk::takeBack(const QList<ReviewLine> &lines)
{
    m_model.step(tr("Take back"), difference(m_model.now(), takenBack(review(), lines)));
}

void Desk::settle(const Outcome &outcome)
{
    emit requestEnded(outcome);
    setBusy(Busy::No);
    // Who ended a request learned nothing by it.
    if (outcome.reason != Outcome::Reason::Cancelled &&
        std::exchange(m_offline, ::isOffline(outcome)) != m_offline)
        emit offlineChanged();
    if (outcome.rateLimit == RateLimit{})
        return; // no word of it says nothing new
    m_rateLimit = outcome.rateLimit;
    m_renews.setRemainingTime(wantedPause(m_rateLimit));
    emit rateLimitChanged();
}

void Desk::cancel()
{
    if (m_job)
        m_job->cancel();
    else
        m_cancelled = true; // before anything left
}

void Desk::setBusy(Busy busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}
