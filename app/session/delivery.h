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

/// Sends the contact of a session until the send has a final outcome. After a transient error it waits,
/// fetches the contact, and sends the same body again only if the server still has the baseline. The waits do
/// not depend on the system time.
class Delivery : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,    ///< nothing was sent, or the send has ended
        Sending, ///< the PUT is under way, for the first time or again
        Waiting, ///< for the next fetch
        Looking,
        GaveUp,     ///< after the last try of the retry policy, or after stop(); resume() goes on
        ServerBack, ///< gave up, but the server responds again; resume() goes on
        NeedsToken, ///< the token is rejected or missing; resume() once there is another
        VerificationUnavailable, ///< contacts can't be fetched: the person decides about
                                 ///< sendWithoutVerification()
    };
    Q_ENUM(State)

    /// `session` must outlive the object.
    explicit Delivery(ContactSession &session, QObject *parent = nullptr);

    void setRetryPolicy(const RetryPolicy &policy) { m_retryPolicy = policy; }

    /// Sends `review`. If it is unknown whether an earlier review arrived, fetches the contact first and
    /// sends only if the server still has the baseline; the earlier review is not sent any more. Returns
    /// false and does nothing if ContactSession::send() would, except while that fetch is under way.
    bool send(const Review &review, bool evenUnrecorded = false);

    State state() const { return m_state; }
    /// The outcome of the last PUT. After a failed fetch this is still the PUT's outcome.
    const Outcome &outcome() const { return m_outcome; }
    /// The time until the next fetch while Waiting, rounded up.
    std::chrono::seconds timeToNextTry() const;
    /// The number of failed tries so far.
    int tries() const { return m_tries; }

    /// Ends the wait and fetches the contact at once.
    void retryNow();
    /// Ends the wait and gives up.
    void stop();
    /// Fetches the contact and continues with a new retry count.
    void resume();
    /// Called if the system reports that the network is back. Fetches at once if the server could not be
    /// reached.
    void networkIsBack();
    /// Sends the same body again without fetching the contact first. Call only after the person has agreed.
    void sendWithoutVerification();

signals:
    void stateChanged();
    /// Emitted once per send(), unless the contact or account is left before. The outcome is final.
    void ended(const Outcome &outcome, int differences);
    /// The server's contact, now ContactSession::conflict(), equals neither the body that was sent nor the
    /// baseline. The send has ended.
    void conflictFound(const Outcome &outcome);

private:
    void onSent(const Outcome &outcome, int differences);
    void onLooked(const Outcome &outcome, const std::optional<Baseline> &theirs);
    void onContactFetched(const Baseline &theirs);
    void waitAfter(const Outcome &outcome);
    void giveUp();
    void look();
    void onAccountChanged();
    /// Forgets the review and returns to Idle without a signal for the outcome.
    void drop();
    void end(const Outcome &outcome, int differences = 0);
    void setState(State state);

    ContactSession &m_session;
    RetryPolicy m_retryPolicy;
    State m_state = State::Idle;
    std::optional<Review> m_review; ///< the review that was sent last
    std::optional<Review> m_next;   ///< confirmed since; sent in place of m_review
    Outcome m_outcome;
    DraftKey m_key; ///< of the contact being sent
    int m_tries = 0;
    bool m_probes = false; ///< fetches only to find out whether the server responds again
    QElapsedTimer m_since; ///< since the first failure
    QTimer m_timer;
    QDeadlineTimer m_until;
    NetworkHint *m_hint = nullptr; ///< created when no server could be reached for the first time
};
