#pragma once

#include "account/profile.h"
#include "client/apiclient.h"
#include "client/limits.h"
#include "client/outcome.h"
#include "session/omissionplan.h"
#include "store/keptcontacts.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class Clock;
class Job;

/// How a test of left-out fields ended. Its words are made in ui/.
struct OmissionResult
{
    enum class Found
    {
        Kept,
        Erased,
        ErasedAll,        ///< what the API page doesn't name, too
        ChangedOtherwise, ///< the server's contact differs in something else
        NoAnswer,         ///< the request was not confirmed; see `request`
        NotSeen,          ///< the contact could not be fetched after it; see `request`
        NotAsked,         ///< it was only put back
    };
    enum class After
    {
        NeverChanged,
        PutBack,    ///< as a look has shown; see `differing`
        NotPutBack, ///< the request failed (see `trouble`), and a look showed a difference or was none
        NotSeen,    ///< put back by the server's word, but not fetched since; see `trouble`
        Differs,    ///< put back by the server's word, and yet it isn't as it was
    };
    Found found = Found::NotAsked;
    Outcome request;
    After after = After::NeverChanged;
    Outcome trouble;
    /// In the end. Where it was put back, the server has written them in its own way.
    QList<int> differing;

    Omission omission() const;
    bool isAsBefore() const { return after == After::NeverChanged || after == After::PutBack; }
};

/// Finds out what an account's server does with a field that a PUT leaves out, on one contact: fetches it,
/// waits for a person's word, sends it without a field, looks, and puts it back as it was, whatever happened
/// meanwhile. The contact is on the disk before the first request that changes anything, and until a look has
/// shown it as it was. Never on a production account.
class OmissionTest : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Idle,
        Fetching,
        Planned, ///< waits for begin()
        LeavingOut,
        Looking,
        PuttingBack,
        Verifying,
        Over,
    };
    Q_ENUM(Stage)
    enum class Refusal
    {
        Production,
        NotFetched,        ///< see the outcome
        NothingToLeaveOut, ///< the contact has no value that would do
        NotKept,           ///< it can't be written to the disk, or was not put back after an earlier test
        Unreadable,        ///< what was kept is no contact
    };
    Q_ENUM(Refusal)

    /// The clock must outlive it.
    OmissionTest(const Profile &profile, const Clock &clock, const Limits &limits,
                 const KeptContacts &contacts, QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; }
    ApiClient &line() { return m_client; }
    Stage stage() const { return m_stage; }
    /// Whether the contact may not be as it was, and requests are under way.
    bool isUnderWay() const { return m_stage >= Stage::LeavingOut && m_stage <= Stage::Verifying; }
    const OmissionPlan &plan() const { return m_plan; }
    /// What would be sent, with the token hidden, laid out for reading.
    QByteArray requestText(bool whole) const;
    /// Where the contact is kept; empty when it isn't (any more).
    QString keptAs() const { return m_kept ? m_kept->path : QString(); }

    /// Fetches a contact, and plans; nothing is changed by it.
    void prepare(const QString &contactId);
    /// Likewise for one that an earlier test left behind. Where it is as it was, it is kept no longer.
    void prepareToPutBack(const KeptContact &kept);
    /// Does what was planned.
    void begin();
    /// Once more, after it failed.
    void putBackAgain();
    /// Whoever knows the contact says that it is right as it is: it is kept no longer.
    void leaveAsItIs();
    /// Ends the request under way. What follows is done all the same.
    void cancel();

signals:
    void stageChanged(OmissionTest::Stage stage);
    /// The outcome is that of the fetch.
    void refused(OmissionTest::Refusal refusal, const Outcome &outcome);
    void over(const OmissionResult &result);

private:
    using Then = void (OmissionTest::*)(const Outcome &outcome, const std::optional<Baseline> &seen);
    void setStage(Stage stage);
    void fetch(const QString &contactId, Then then);
    void send(const QByteArray &body, const std::function<void(const Outcome &)> &then);
    void refuse(Refusal refusal, const Outcome &outcome = {});
    void onFetched(const Outcome &outcome, const std::optional<Baseline> &seen);
    void onFetchedToPutBack(const Outcome &outcome, const std::optional<Baseline> &seen);
    void leaveOut();
    void onLooked(const Outcome &outcome, const std::optional<Baseline> &seen);
    void putBack();
    void onVerified(const Outcome &outcome, const std::optional<Baseline> &seen);
    void end(OmissionResult::After after, const Outcome &trouble = {});

    const Profile m_profile;
    const Clock &m_clock;
    const KeptContacts m_contacts;
    ApiClient m_client;
    Stage m_stage = Stage::Idle;
    QPointer<Job> m_job;
    OmissionPlan m_plan;
    std::optional<KeptContact> m_kept;
    OmissionResult m_result;
    Outcome m_putBack;
};
