#pragma once

#include "account/profile.h"
#include "client/limits.h"
#include "client/outcome.h"
#include "contact/contactreader.h"
#include "models/contactmodel.h"
#include "session/draftautosave.h"
#include "session/review.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class Clock;
class Job;
class ApiClient;

/// Owns one open contact: its model, its account's client, its draft, and at most one request at a time.
/// Sends only the body of a Review.
class ContactSession : public QObject
{
    Q_OBJECT

public:
    enum class Busy
    {
        No,
        Fetching,
        Sending
    };
    Q_ENUM(Busy)

    /// Both must outlive the session. If `drafts` is null, nothing is saved on disk.
    explicit ContactSession(const Clock &clock, DraftStore *drafts = nullptr, QObject *parent = nullptr);
    ~ContactSession() override;

    /// Switches the account. Drops the current request without a signal for its outcome; the contact stays.
    void setAccount(const Profile &profile, const Limits &limits);
    /// Leaves the account, as setAccount() does. Nothing can be fetched or sent until the next setAccount().
    void leaveAccount();
    bool hasAccount() const { return m_client != nullptr; }
    const Profile &account() const { return m_profile; }
    ApiClient *client() { return m_client.get(); }

    ContactModel &model() { return m_model; }
    const ContactModel &model() const { return m_model; }
    bool hasContact() const { return m_hasContact; }
    const QString &contactId() const { return m_model.baseline().id; }
    Busy busy() const { return m_busy; }

    /// Fetches the contact `id`; fetched() or fetchFailed() follows. Returns false and does nothing while
    /// another request is under way or without an account.
    bool fetch(const QString &id);
    /// Returns `baseline` with the given origin, the current time and the current account.
    Baseline stamped(Baseline baseline, Baseline::Origin origin) const;
    /// Opens a contact. The edits of the previous contact are kept as a draft; without a draft store they are
    /// lost, so ask the person first.
    void load(Baseline baseline);
    /// Opens the contact of a draft with its edits and undo steps. Returns false and does nothing if the
    /// draft cannot be read.
    bool resume(const Draft &draft);
    /// Reverts the open contact to its baseline and discards its draft. The draft store can restore the draft
    /// until the program ends. Returns false and does nothing while the contact is being sent: an answer
    /// would then bring back what was discarded.
    bool discard();
    /// Makes conflict() the new baseline and applies the pending edits to it.
    void keepMine();
    /// The server's contact, if it is known to differ from the baseline and the person has not decided yet.
    const std::optional<Baseline> &conflict() const { return m_conflict; }
    void setConflict(const Baseline &theirs);
    /// Discards the edits and opens conflict() instead.
    void takeTheirs();
    /// The draft of the open contact that takeTheirs() or discard() discarded last and that can be restored.
    std::optional<DraftRef> discardedDraft() const;
    /// Returns whether the server's contact `theirs` equals the baseline.
    bool isBaseline(Baseline theirs);
    /// Returns the review that would follow keepMine(); empty without a conflict().
    Review reviewOfConflict();
    /// Fetches the server's version of the open contact without loading it; looked() follows. Returns false
    /// and does nothing while another request is under way, or without an account or a contact.
    bool look();
    /// Confirms the attempt `review` if the server's contact `theirs` equals its body; later edits stay
    /// pending. Emits sent() and returns true in this case.
    bool confirmIfStored(const Review &review, Baseline theirs);
    /// Does the same for the last attempt whose outcome is unknown. Returns false if there is no such
    /// attempt.
    bool confirmPendingAttempt(const Baseline &theirs);
    /// The draft of the open contact.
    DraftAutosave &autosave() { return m_autosave; }
    const DraftAutosave &autosave() const { return m_autosave; }
    /// Returns the key of a contact's draft in the current account.
    DraftKey draftKey(const QString &contactId) const;

    /// Returns a review of the current edits.
    Review review() const;
    /// Whether the session still has the account, the contact and the baseline that were reviewed.
    bool isCurrent(const Review &review) const;
    /// Reverts lines of review(), in one undo step.
    void revertLines(const QList<ReviewLine> &lines);
    /// Returns the PUT of `review` as a curl command for a POSIX shell. Empty without a usable account.
    QByteArray curlCommand(const Review &review) const;
    /// Records the attempt on disk, then sends exactly the body of `review`; sent() or notRecorded() follows.
    /// With `evenUnrecorded`, sends even if recording fails, unless another editor may have the contact.
    /// Returns false and does nothing while another request is under way, without an account, with an
    /// undecided conflict() or if the review isn't current.
    bool send(const Review &review, bool evenUnrecorded = false);
    /// Returns the HTTP request for display: the token is hidden, the body is indented, and card numbers are
    /// masked in fields that must not contain them.
    QByteArray requestText(const Review &review) const;
    void cancel();

    /// The outcome of the last send of the open contact, if any.
    const std::optional<Outcome> &lastSend() const { return m_lastSend; }
    /// The rate limit from the server's last response that stated one.
    const RateLimit &rateLimit() const { return m_rateLimit; }
    /// The time until the request budget renews, rounded up; 0 if requests are allowed.
    std::chrono::seconds untilRequestsRenew() const;
    /// Whether the last request failed because no server could be reached.
    bool isOffline() const { return m_offline; }
    /// Returns the path of the cell that a server's field error refers to. Its field is -1 if there is none.
    Path placeOf(const FieldError &error) const { return m_sentBody.pathOf(error.path); }

signals:
    /// The requested contact has arrived. It is not open until load() is called.
    void fetched(const Baseline &baseline);
    void fetchFailed(const QString &id, const Outcome &outcome);
    /// The result of look(). `theirs` is empty if the fetch failed.
    void looked(const Outcome &outcome, const std::optional<Baseline> &theirs);
    /// Nothing was sent because the attempt could not be recorded on disk.
    void notRecorded(const Review &review);
    void loaded();
    /// Emitted once per send. After a confirmed send, the model already has the server's response as its
    /// baseline; `differences` counts the places in which it differs from the body that was sent.
    void sent(const Outcome &outcome, int differences);
    /// Emitted for each request of any kind, before the signal that is specific to it.
    void requestEnded(const Outcome &outcome);
    void accountChanged();
    void conflictChanged();
    void busyChanged(Busy busy);
    void rateLimitChanged();
    void offlineChanged();

private:
    void setBusy(Busy busy);
    void put(const Review &review);
    void abandonAttempt();
    void clearConflict();
    /// Returns the contact that the draft's last attempt sent, with the row ids of the open contact.
    std::optional<Contact> lastAttemptOf(const Draft &draft);
    /// Assigns the row ids of the open contact to the matching rows of `theirs`.
    void matchOurRowIds(Contact &theirs);
    /// Merges the pending edits into `theirs`, whose row ids must match.
    Contact mergedOnto(const Contact &theirs) const;
    void finishRequest(const Outcome &outcome);
    void onFetched(const QString &id, const Outcome &outcome);
    void onSent(const Review &review, const Outcome &outcome);
    int applyResponse(const Review &review, Baseline answer);
    void onLooked(const QString &id, const Outcome &outcome);

    const Clock &m_clock;
    Profile m_profile;
    std::unique_ptr<ApiClient> m_client;
    ContactModel m_model;
    DraftAutosave m_autosave;
    QPointer<Job> m_job;
    int m_attempts = 0;       ///< number of sends so far: identifies the current one
    bool m_cancelled = false; ///< cancel() was called before the request started
    Busy m_busy = Busy::No;
    bool m_hasContact = false;
    RequestBody m_sentBody;
    std::optional<Contact> m_unconfirmed; ///< the contact last sent, while it is unknown whether it arrived
    std::optional<Outcome> m_lastSend;
    std::optional<Baseline> m_conflict;
    std::optional<DraftRef> m_discarded;
    RateLimit m_rateLimit;
    QDeadlineTimer m_renews;
    bool m_offline = false;
};
