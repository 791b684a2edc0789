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

/// One contact being corrected: its model, the account it belongs to, and the one request under way. What a
/// window talks to. Nothing leaves it but what a Review froze.
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

    /// Both must outlive it. Without a store nothing is kept on disk.
    explicit ContactSession(const Clock &clock, DraftStore *drafts = nullptr, QObject *parent = nullptr);
    ~ContactSession() override;

    /// Ends a request under way without a word; the contact stays.
    void setAccount(const Profile &profile, const Limits &limits);
    /// Without an account nothing is fetched or sent; the contact stays.
    void leaveAccount();
    bool hasAccount() const { return m_client != nullptr; }
    const Profile &account() const { return m_profile; }
    ApiClient *client() { return m_client.get(); }

    ContactModel &model() { return m_model; }
    const ContactModel &model() const { return m_model; }
    bool hasContact() const { return m_hasContact; }
    const QString &contactId() const { return m_model.baseline().id; }
    Busy busy() const { return m_busy; }

    /// Asks the server. False, and nothing happens, while another request is under way.
    bool fetch(const QString &id);
    /// Stamps what a text held: from where, now, for this account.
    Baseline stamped(Baseline baseline, Baseline::Origin origin) const;
    /// Puts a contact in the session. What was there is kept as a draft; without a store it is gone: ask
    /// first.
    void load(Baseline baseline);
    /// Likewise, as it was left. False, and nothing happens, when the draft can't be read.
    bool resume(const Draft &draft);
    /// The contact in the session is its base again, and what was changed is given up: autosave() can bring
    /// it back until the program ends.
    void discard();
    /// The server has another contact than the baseline by now: that is the baseline from here on, and what
    /// was changed is changed in it.
    void rebase(Baseline theirs);
    /// What was typed from one state of a contact to another is typed into the one in the session.
    void mergeTyping(const Contact &from, const Contact &to);
    /// Whether the server's contact is what the corrections began with.
    bool isBaseline(Baseline theirs);
    /// What rebase() would make of the contact, against what the server has.
    Review reviewOnto(Baseline theirs);
    /// Asks what the server holds of the contact in the session, which stays as it is. False, and nothing
    /// happens, while another request is under way.
    bool look();
    /// Where the server holds what was sent, that was sent: sent() says so, and what was typed since stays.
    bool confirmIfStored(const Review &review, Baseline theirs);
    /// Likewise for the attempt of which nobody knows whether it arrived, if there is one.
    bool confirmPendingAttempt(const Baseline &theirs);
    /// The draft of the contact in the session.
    DraftAutosave &autosave() { return m_autosave; }
    const DraftAutosave &autosave() const { return m_autosave; }
    /// Whose draft a contact's is.
    DraftKey draftKey(const QString &contactId) const;

    /// What sending now would send.
    Review review() const { return makeReview(m_model.baseline(), m_model.now()); }
    /// Takes lines of review() back, in one step of undo.
    void takeBack(const QList<ReviewLine> &lines);
    /// The PUT that sending would make, as a command for a POSIX shell; empty without a usable account.
    QByteArray curlCommand(const Review &review) const;
    /// Sends exactly what was looked over, once it is recorded that it is about to be sent. False, and
    /// nothing happens, while another request is under way.
    bool send(const Review &review, bool evenUnrecorded = false);
    /// The request as it would go, with the token hidden, the body laid out for reading, and card numbers
    /// masked where none may be.
    QByteArray requestText(const Review &review) const;
    void cancel();

    /// How the last send of the contact in the session ended, if there was one.
    const std::optional<Outcome> &lastSend() const { return m_lastSend; }
    /// As the server last said.
    const RateLimit &rateLimit() const { return m_rateLimit; }
    /// How long nothing may be asked, because all requests are used up.
    std::chrono::seconds untilRequestsRenew() const;
    /// Whether nobody could be reached when last tried.
    bool isOffline() const { return m_offline; }
    /// The place in the form that a server's field error is about; a field of -1 for none.
    Path placeOf(const FieldError &error) const { return m_sentBody.pathOf(error.path); }

signals:
    /// The contact that was asked for. It isn't in the session yet: load() it.
    void fetched(const Baseline &baseline);
    void fetchFailed(const QString &id, const Outcome &outcome);
    /// What look() found; nothing where it failed.
    void looked(const Outcome &outcome, const std::optional<Baseline> &theirs);
    /// A send was asked for that could not be recorded on disk: nothing was sent.
    void notRecorded(const Review &review);
    void loaded();
    /// The one outcome of a send. After a confirmed one the model already holds the server's answer;
    /// `otherwise` says in how many places that differs from what was sent.
    void sent(const Outcome &outcome, int otherwise);
    /// One request of whatever kind, before anyone acts upon it.
    void requestEnded(const Outcome &outcome);
    void accountChanged();
    void busyChanged(Busy busy);
    void rateLimitChanged();
    void offlineChanged();

private:
    void setBusy(Busy busy);
    void put(const Review &review);
    void abandonAttempt();
    /// What a draft says that was sent, with the rows of the contact in the session.
    std::optional<Contact> sentOf(const Draft &draft);
    /// Gives the rows of the server's contact the identities that they have here.
    void matchOurRowIds(Contact &theirs);
    /// What was typed, on top of the server's contact, which has adopted its rows.
    Contact mergedOnto(const Contact &theirs) const;
    void settle(const Outcome &outcome);
    void onFetched(const QString &id, const Outcome &outcome);
    void onSent(const Review &review, const Outcome &outcome);
    int takeAnswer(const Review &review, Baseline answer);
    void onLooked(const QString &id, const Outcome &outcome);

    const Clock &m_clock;
    Profile m_profile;
    std::unique_ptr<ApiClient> m_client;
    ContactModel m_model;
    DraftAutosave m_autosave;
    QPointer<Job> m_job;
    bool m_cancelled = false; ///< before there was a job
    Busy m_busy = Busy::No;
    bool m_hasContact = false;
    RequestBody m_sentBody;
    std::optional<Contact> m_inDoubt; ///< what was last sent, while nobody knows whether it arrived
    std::optional<Outcome> m_lastSend;
    RateLimit m_rateLimit;
    QDeadlineTimer m_renews;
    bool m_offline = false;
};
