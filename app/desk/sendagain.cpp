#include "desk/sendagain.h"

#include "desk/desk.h"
#include "net/networkhint.h"

#include <QRandomGenerator>

#include <utility>

using namespace std::chrono_literals;
using Reason = Outcome::Reason;

namespace {

/// Whether it may go on once a person gives what the request lacked.
bool lacksCredentials(const Outcome &outcome)
{
    return outcome.reason == Reason::Unauthorised || outcome.reason == Reason::NoToken ||
           outcome.reason == Reason::KeychainFailed;
}

} // namespace

SendAgain::SendAgain(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SendAgain::look);
    connect(&desk, &Desk::sent, this, &SendAgain::takeOutcome);
    connect(&desk, &Desk::looked, this, &SendAgain::takeLook);
    connect(&desk, &Desk::notRecorded, this, &SendAgain::drop);
    // Another contact, or other corrections of this one; or the person looks.
    connect(&desk, &Desk::loaded, this, &SendAgain::drop);
    connect(&desk, &Desk::fetched, this, &SendAgain::drop);
    connect(&desk, &Desk::accountChanged, this, &SendAgain::meetAccount);
}

bool SendAgain::send(const Review &review, bool evenUnrecorded)
{
    if (!m_desk.send(review, evenUnrecorded))
        return false;
    m_timer.stop();
    m_review = review;
    m_key = m_desk.draftKey(review.base.id);
    m_tries = 0;
    m_since.invalidate();
    setState(State::Sending);
    return true;
}

std::chrono::seconds SendAgain::left() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::nanoseconds(m_until.remainingTimeNSecs()));
}

void SendAgain::now()
{
    if (m_state == State::Waiting)
        look();
}

void SendAgain::stop()
{
    if (m_state == State::Waiting)
        giveUp();
}

void SendAgain::resume()
{
    if (!m_review || m_state == State::Sending || m_state == State::Looking)
        return;
    m_tries = 0;
    m_since.invalidate();
    m_probes = false;
    look();
}

void SendAgain::networkCame()
{
    if (isOffline(m_outcome) && (m_state == State::Waiting || (m_state == State::GaveUp && m_probes)))
        look();
}

void SendAgain::sendUnseen()
{
    if (m_state == State::CannotLook && m_review && m_desk.send(*m_review))
        setState(State::Sending);
}

void SendAgain::takeOutcome(const Outcome &outcome, int otherwise)
{
    if (m_state != State::Sending && m_state != State::Looking)
        return;
    m_outcome = outcome;
    if (isOffline(outcome) && !m_hint) {
        m_hint = new NetworkHint(this);
        connect(m_hint, &NetworkHint::networkCame, this, &SendAgain::networkCame);
    }
    if (outcome.reason == Reason::Conflict) {
        look(); // for what it holds now
    } else if (outcome.kind != Outcome::Kind::Sent && mendsItself(outcome)) {
        waitAfter(outcome);
    } else if (lacksCredentials(outcome)) {
        setState(State::NeedsToken);
    } else if (outcome.kind == Outcome::Kind::Unknown && outcome.reason == Reason::Cancelled) {
        giveUp(); // it may be there: only a look can tell
    } else {
        end(outcome, otherwise);
    }
}

void SendAgain::waitAfter(const Outcome &outcome)
{
    if (!m_since.isValid())
        m_since.start();
    const auto pause =
        pauseAfter(m_tries, outcome.rateLimit, QRandomGenerator::global()->generateDouble(), m_pace);
    if (m_tries >= m_pace.tries || std::chrono::milliseconds(m_since.elapsed()) + pause > m_pace.whole) {
        giveUp();
        return;
    }
    ++m_tries;
    m_until.setRemainingTime(pause);
    m_timer.start(pause);
    setState(State::Waiting);
}

void SendAgain::giveUp()
{
    m_timer.stop();
    setState(State::GaveUp);
    m_probes = isOffline(m_outcome);
    if (m_probes)
        m_timer.start(m_pace.probe);
}

void SendAgain::look()
{
    m_timer.stop();
    if (m_desk.look()) {
        if (!m_probes)
            setState(State::Looking);
    } else if (m_desk.hasAccount()) {
        m_timer.start(m_pace.first); // another request is under way
    }
}

void SendAgain::takeLook(const Outcome &outcome, const std::optional<Base> &theirs)
{
    if (m_probes) {
        if (m_state != State::GaveUp)
            return;
        if (isOffline(outcome)) {
            m_timer.start(m_pace.probe);
        } else {
            m_probes = false;
            setState(State::ServerBack);
        }
    } else if (m_state != State::Looking) {
        return;
    } else if (theirs) {
        takeContact(*theirs);
    } else if (mendsItself(outcome)) {
        waitAfter(outcome);
    } else if (lacksCredentials(outcome)) {
        setState(State::NeedsToken);
    } else if (outcome.reason == Reason::NoWayToFetch) {
        setState(State::CannotLook);
    } else {
        end(m_outcome);
    }
}

void SendAgain::takeContact(const Base &theirs)
{
    if (!m_review)
        return;
    const Review review = *m_review;
    if (m_desk.takeIfArrived(review, theirs))
        return; // as sent
    if (!m_desk.isBase(theirs)) {
        drop();
        emit metOther(theirs, m_outcome);
    } else if (m_outcome.reason == Reason::Conflict || !m_desk.send(review)) {
        end(m_outcome); // it says no to what it holds itself
    } else {
        setState(State::Sending);
    }
}

void SendAgain::meetAccount()
{
    // The same one with another token is what was waited for.
    const bool under = m_state == State::Sending || m_state == State::Looking;
    if (m_review && (under || m_desk.draftKey(m_review->base.id) != m_key))
        drop();
}

void SendAgain::drop()
{
    m_timer.stop();
    m_probes = false;
    m_review.reset();
    setState(State::Idle);
}

void SendAgain::end(const Outcome &outcome, int otherwise)
{
    if (outcome.kind == Outcome::Kind::Sent)
        m_review.reset();
    setState(State::Idle);
    emit ended(outcome, otherwise);
}

void SendAgain::setState(State state)
{
    // Each wait is news, though it follows another.
    if (std::exchange(m_state, state) != state || state == State::Waiting)
        emit stateChanged();
}
