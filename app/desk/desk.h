#pragma once

#include "account/profile.h"
#include "contact/contactmodel.h"
#include "contact/contactreader.h"
#include "desk/drafting.h"
#include "desk/review.h"
#include "net/limits.h"
#include "net/outcome.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class Clock;
class Job;
class Line;

/// One contact being corrected: its model, the account it belongs to, and the one request under way. What a
/// window talks to. Nothing leaves it but what a Review froze.
class Desk : public QObject
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
    explicit Desk(const Clock &clock, DraftStore *drafts = nullptr, QObject *parent = nullptr);
    ~Desk() override;

    /// Ends a request under way without a word; the contact stays.
    void setAccount(const Profile &profile, const Limits &limits);
    /// Without an account nothing is fetched or sent; the contact stays.
    void leaveAccount();
    bool hasAccount() const { return m_line != nullptr; }
    const Profile &account() const { return m_profile; }
    Line *line() { return m_line.get(); }

    ContactModel &model() { return m_model; }
    const ContactModel &model() const { return m_model; }
    bool hasContact() const { return m_hasContact; }
    const QString &contactId() const { return m_model.base().id; }
    Busy busy() const { return m_busy; }

    /// Asks the server. False, and nothing happens, while another request is under way.
    bool fetch(const QString &id);
    /// Stamps what a text held: from where, now, for this account.
    Base stamped(Base base, Base::Origin origin) const;
    /// Puts a contact on the desk. What was there is kept as a draft; without a store it is gone: ask first.
    void load(Base base);
    /// Likewise, as it was left. False, and nothing happens, when the draft can't be read.
    bool resume(const Draft &draft);
    /// The contact on the desk is its base again, and what was changed is given up: drafting() can bring it
    /// back until the program ends.
    void discard();
    /// The server has another contact than the base by now: that is the base from here on, and what was
    /// changed is changed in it.
    void rebase(Base theirs);
    /// What was typed from one state of a contact to another is typed into the one on the desk.
    void typeAlso(const Contact &from, const Contact &to);
    /// Whether the server's contact is what the corrections began with.
    bool isBase(Base theirs);
    /// What rebase() would make of the contact, against what the server has.
    Review mineOn(Base theirs);
    /// Asks what the server holds of the contact on the desk, which stays as it is. False, and nothing
    /// happens, while another request is under way.
    bool look();
    /// Where the server holds what was sent, that was sent: sent() says so, and what was typed since stays.
    bool takeIfArrived(const Review &review, Base theirs);
    /// Likewise for the attempt of which nobody knows whether it arrived, if there is one.
    bool takeIfInDoubt(const Base &theirs);
    /// The draft of the contact on the desk.
    Drafting &drafting() { return m_drafting; }
    const Drafting &drafting() const { return m_drafting; }
    /// Whose draft a contact's is.
    DraftKey draftKey(const QString &contactId) const;

    /// What sending now would send.
    Review review() const { return makeReview(m_model.base(), m_model.now()); }
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

    /// How the last send of the contact on the desk ended, if there was one.
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
    /// The contact that was asked for. It isn't on the desk yet: load() it.
    void fetched(const Base &base);
    void fetchFailed(const QString &id, const Outcome &outcome);
    /// What look() found; nothing where it failed.
    void looked(const Outcome &outcome, const std::optional<Base> &theirs);
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
    /// What a draft says that was sent, with the rows of the contact on the desk.
    std::optional<Contact> sentOf(const Draft &draft);
    /// Gives the rows of the server's contact the identities that they have here.
    void adoptOurRows(Contact &theirs);
    /// What was typed, on top of the server's contact, which has adopted its rows.
    Contact mineOnTop(const Contact &theirs) const;
    void settle(const Outcome &outcome);
    void onFetched(const QString &id, const Outcome &outcome);
    void onSent(const Review &review, const Outcome &outcome);
    int takeAnswer(const Review &review, Base answer);
    void onLooked(const QString &id, const Outcome &outcome);

    const Clock &m_clock;
    Profile m_profile;
    std::unique_ptr<Line> m_line;
    ContactModel m_model;
    Drafting m_drafting;
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
