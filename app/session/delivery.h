#pragma once

#include "contact/baseline.h"
#include "session/retrypolicy.h"
#include "session/review.h"
#include "store/draft.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

class ContactSession;
class NetworkHint;

/// Sends a contact from its desk, and goes on until that has one outcome: where sending failed in a way that
/// may mend itself it waits, looks what the server holds, and sends the very same body again only where
/// neither that nor anything new is there. Its waits don't depend on what time it is.
class Delivery : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,    ///< nothing was sent, or it came to an end
        Sending, ///< for the first time, or again
        Waiting, ///< until a look
        Looking,
        GaveUp,     ///< after as many tries as the pace has, or when stopped; resume() goes on
        ServerBack, ///< likewise, and someone answers again
        NeedsToken, ///< the server doesn't take the token, or there is none; resume() once there is another
        VerificationUnavailable, ///< this server doesn't show contacts: the person decides about
                                 ///< sendWithoutVerification()
    };
    Q_ENUM(State)

    /// The desk must outlive it.
    explicit Delivery(ContactSession &session, QObject *parent = nullptr);

    void setRetryPolicy(const RetryPolicy &pace) { m_retryPolicy = pace; }

    /// Sends what was looked over. False, and nothing happens, while another request is under way.
    bool send(const Review &review, bool evenUnrecorded = false);

    State state() const { return m_state; }
    /// What was last said about what is being sent.
    const Outcome &outcome() const { return m_outcome; }
    /// Until the next look, while waiting; rounded up.
    std::chrono::seconds left() const;
    /// How often it failed so far.
    int tries() const { return m_tries; }

    /// Looks at once instead of waiting on.
    void now();
    /// Waits for nothing any more.
    void stop();
    /// Looks, and goes on from there with all tries before it.
    void resume();
    /// The system believes that the network is back: worth a look, where nobody could be reached.
    void networkCame();
    /// Sends the same body again though nobody could look. Only a person can want that.
    void sendWithoutVerification();

signals:
    void stateChanged();
    /// One for each send(), unless it is left before; what comes of it is final but for what resume() does.
    void ended(const Outcome &outcome, int otherwise);
    /// The server holds neither what was sent nor what it held before.
    void conflictFound(const Baseline &theirs, const Outcome &outcome);

private:
    void takeOutcome(const Outcome &outcome, int otherwise);
    void takeLook(const Outcome &outcome, const std::optional<Baseline> &theirs);
    void takeContact(const Baseline &theirs);
    void waitAfter(const Outcome &outcome);
    void giveUp();
    void look();
    void meetAccount();
    /// Nothing is to be sent any more.
    void drop();
    void end(const Outcome &outcome, int otherwise = 0);
    void setState(State state);

    ContactSession &m_session;
    RetryPolicy m_retryPolicy;
    State m_state = State::Idle;
    std::optional<Review> m_review;
    Outcome m_outcome;
    DraftKey m_key; ///< whose contact it is
    int m_tries = 0;
    bool m_probes = false; ///< it only looks whether someone answers
    QElapsedTimer m_since; ///< the first failure
    QTimer m_timer;
    QDeadlineTimer m_until;
    NetworkHint *m_hint = nullptr; ///< there once nobody could be reached
};
