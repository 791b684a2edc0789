#include "session/delivery.h"

#include "client/networkhint.h"
#include "session/contactsession.h"

#include <QRandomGenerator>

#include <utility>

using namespace std::chrono_literals;
using Reason = Outcome::Reason;

namespace {

/// Returns whether the request can succeed once the person supplies credentials.
bool lacksCredentials(const Outcome &outcome)
{
    return outcome.reason == Reason::Unauthorised || outcome.reason == Reason::NoToken ||
           outcome.reason == Reason::KeychainFailed;
}

} // namespace

Delivery::Delivery(ContactSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Delivery::look);
    connect(&session, &ContactSession::sent, this, &Delivery::onSent);
    connect(&session, &ContactSession::looked, this, &Delivery::onLooked);
    connect(&session, &ContactSession::notRecorded, this, &Delivery::drop);
    // The send is obsolete once another contact is open, the same one is reloaded or its baseline replaced.
    connect(&session, &ContactSession::loaded, this, &Delivery::drop);
    connect(&session, &ContactSession::fetched, this, [this](const Baseline &baseline) {
        if (m_review && m_review->baseline.id == baseline.id)
            drop();
    });
    connect(&session, &ContactSession::conflictChanged, this, [this] {
        if (m_state != State::Sending)
            drop();
    });
    connect(&session, &ContactSession::accountChanged, this, &Delivery::onAccountChanged);
}

bool Delivery::send(const Review &review, bool evenUnrecorded)
{
    const bool waits = m_state == State::Waiting || m_state == State::GaveUp || m_state == State::ServerBack;
    if (m_review && m_session.isCurrent(review) &&
        (m_state == State::Looking || (waits && m_outcome.kind == Outcome::Kind::Unknown))) {
        m_next = review;
        resume();
        return true;
    }
    if (!m_session.send(review, evenUnrecorded))
        return false;
    m_timer.stop();
    m_review = review;
    m_next.reset();
    m_probes = false;
    m_key = m_session.draftKey(review.baseline.id);
    m_tries = 0;
    m_since.invalidate();
    setState(State::Sending);
    return true;
}

std::chrono::seconds Delivery::timeToNextTry() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::nanoseconds(m_until.remainingTimeNSecs()));
}

void Delivery::retryNow()
{
    if (m_state == State::Waiting)
        look();
}

void Delivery::stop()
{
    if (m_state == State::Waiting)
        giveUp();
}

void Delivery::resume()
{
    if (!m_review || m_state == State::Sending || m_state == State::Looking)
        return;
    m_tries = 0;
    m_since.invalidate();
    m_probes = false;
    look();
}

void Delivery::networkIsBack()
{
    if (isOffline(m_outcome) && (m_state == State::Waiting || (m_state == State::GaveUp && m_probes)))
        look();
}

void Delivery::sendWithoutVerification()
{
    if (m_state == State::VerificationUnavailable && m_review && m_session.send(*m_review))
        setState(State::Sending);
}

void Delivery::onSent(const Outcome &outcome, int differences)
{
    if (m_state != State::Sending && m_state != State::Looking) {
        if (outcome.kind == Outcome::Kind::Confirmed)
            drop(); // a reload has shown that the attempt was stored
        return;
    }
    m_outcome = outcome;
    if (isOffline(outcome) && !m_hint) {
        m_hint = new NetworkHint(this);
        connect(m_hint, &NetworkHint::networkIsBack, this, &Delivery::networkIsBack);
    }
    if (outcome.reason == Reason::Conflict) {
        look(); // fetch the server's current contact
    } else if (lacksCredentials(outcome)) {
        setState(State::NeedsToken);
    } else if (outcome.kind == Outcome::Kind::Unknown && outcome.reason == Reason::Cancelled) {
        giveUp(); // the PUT may have arrived; only a fetch can show that
    } else if (outcome.kind == Outcome::Kind::Unknown ||
               (outcome.kind != Outcome::Kind::Confirmed && isTransient(outcome))) {
        waitAfter(outcome);
    } else {
        end(outcome, differences);
    }
}

void Delivery::waitAfter(const Outcome &outcome)
{
    if (!m_since.isValid())
        m_since.start();
    const auto pause =
        pauseAfter(m_tries, outcome.rateLimit, QRandomGenerator::global()->generateDouble(), m_retryPolicy);
    if (m_tries >= m_retryPolicy.tries ||
        std::chrono::milliseconds(m_since.elapsed()) + pause > m_retryPolicy.whole) {
        giveUp();
        return;
    }
    ++m_tries;
    m_until.setRemainingTime(pause);
    m_timer.start(pause);
    setState(State::Waiting);
}

void Delivery::giveUp()
{
    m_timer.stop();
    setState(State::GaveUp);
    m_probes = isOffline(m_outcome);
    if (m_probes)
        m_timer.start(m_retryPolicy.reconnectInterval);
}

void Delivery::look()
{
    m_timer.stop();
    if (m_session.look()) {
        if (!m_probes)
            setState(State::Looking);
    } else if (m_session.hasAccount()) {
        m_timer.start(m_retryPolicy.first); // another request is under way: try again later
    }
}

void Delivery::onLooked(const Outcome &outcome, const std::optional<Baseline> &theirs)
{
    if (m_probes) {
        if (m_state != State::GaveUp)
            return;
        if (isOffline(outcome)) {
            m_timer.start(m_retryPolicy.reconnectInterval);
        } else {
            m_probes = false;
            setState(State::ServerBack);
        }
    } else if (m_state != State::Looking) {
        return;
    } else if (theirs) {
        onContactFetched(*theirs);
    } else if (isTransient(outcome)) {
        waitAfter(outcome);
    } else if (lacksCredentials(outcome)) {
        setState(State::NeedsToken);
    } else if (outcome.reason == Reason::FetchUnsupported) {
        setState(State::VerificationUnavailable);
    } else {
        end(m_outcome);
    }
}

void Delivery::onContactFetched(const Baseline &theirs)
{
    if (!m_review)
        return;
    if (m_session.confirmIfStored(Review(*m_review), theirs))
        return; // the server has stored the body
    const std::optional<Review> next = std::exchange(m_next, {});
    const bool isNew = next.has_value();
    const Review review = next ? *next : *m_review;
    if (!m_session.isBaseline(theirs)) {
        drop();
        m_session.setConflict(theirs);
        emit conflictFound(m_outcome);
    } else if ((m_outcome.reason == Reason::Conflict && !isNew) || !m_session.send(review)) {
        end(m_outcome); // the server has the baseline and still reports a conflict
    } else {
        m_review = review;
        setState(State::Sending);
    }
}

void Delivery::onAccountChanged()
{
    // A new token for the same account does not end the delivery unless its request was dropped.
    const bool inRequest = m_state == State::Sending || m_state == State::Looking;
    if (m_review && (inRequest || m_session.draftKey(m_review->baseline.id) != m_key))
        drop();
}

void Delivery::drop()
{
    m_timer.stop();
    m_probes = false;
    m_review.reset();
    m_next.reset();
    setState(State::Idle);
}

void Delivery::end(const Outcome &outcome, int differences)
{
    if (outcome.kind == Outcome::Kind::Confirmed)
        m_review.reset();
    m_next.reset();
    setState(State::Idle);
    emit ended(outcome, differences);
}

void Delivery::setState(State state)
{
    // Also emit if one wait follows another.
    if (std::exchange(m_state, state) != state || state == State::Waiting)
        emit stateChanged();
}

#include "moc_delivery.cpp"
