#pragma once

#include "contact/baseline.h"
#include "store/claim.h"

#include <QObject>

#include <functional>
#include <optional>

class ContactSession;
class DraftStore;
struct Outcome;

/// Opens contacts in a session: claims the contact, fetches it, reads its draft and compares the two. An
/// opening that fails or is abandoned releases its claim and leaves the session as it was.
class OpenContact : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,
        Claiming,
        Fetching,
        ReadingDraft,
        Arrived,  ///< proceed() opens the contact in the session, abandon() drops it
        Checking, ///< a restored draft is open, and its contact is fetched to compare the two
    };
    Q_ENUM(State)

    /// What the session has after opened().
    enum class Result
    {
        NoDraft,          ///< the contact as it was fetched or given
        DraftRestored,    ///< the draft, not compared with the server's contact yet
        DraftIsCurrent,   ///< the draft; the server's contact equals its baseline
        DraftNotCompared, ///< the draft; the contact could not be fetched
        DraftInstead,     ///< the draft instead of the values of a text
        AttemptStored,    ///< the server has stored the attempt whose outcome was unknown
        AttemptNotStored, ///< the server still has the baseline after such an attempt
        Conflict,         ///< the draft; the server's contact is ContactSession::conflict()
    };
    Q_ENUM(Result)

    /// `session` must outlive the object.
    explicit OpenContact(ContactSession &session, QObject *parent = nullptr);
    ~OpenContact() override;

    State state() const { return m_state; }
    /// The contact that is being opened.
    const QString &contactId() const { return m_key.contactId; }
    /// Whether that contact comes from a file or the clipboard.
    bool isText() const { return m_contact && m_contact->origin != Baseline::Origin::Fetched; }

    /// Claims and fetches the contact `id`, in place of an opening that was not finished. arrived(),
    /// heldElsewhere(), failed() or draftNotReadable() follows. While the contact is checked after
    /// restoreLastSession(), only makes that the requested one, whose failure is reported. Returns false and
    /// does nothing while another request is under way or without an account.
    bool open(const QString &id);
    /// As open(), with a contact from a file or the clipboard, which is not fetched.
    void openText(const Baseline &given);
    /// Restores the draft that was open in this account when the program ended, and fetches its contact for
    /// comparison; a failure of that fetch is not reported. If no draft was open, emits draftsFound().
    void restoreLastSession();
    /// Restores a discarded draft. If its contact is open and has no other draft, opens it there.
    void restoreDiscarded(const DraftRef &draft);

    /// Opens the contact that has arrived.
    void proceed();
    /// Ends the opening before the contact is in the session. Does not cancel a request under way.
    void abandon();

signals:
    void stateChanged();
    /// The contact is ready. Call proceed() or abandon(). `edited` states whether the contact in the session
    /// has been edited since the opening began: a person who is typing must not be taken to another contact.
    void arrived(const QString &name, bool edited);
    void opened(OpenContact::Result result);
    void failed(const QString &id, const Outcome &outcome);
    void heldElsewhere(const DraftHolder &holder);
    /// The opening ended because another request had started.
    void busy();
    /// The opening ended because it is unknown whether the contact has a draft, or because its draft is
    /// damaged. Nothing was overwritten.
    void draftNotReadable(bool damaged);
    void draftsFound(int count);

private:
    /// Identifies the state of the edits in the session.
    struct EditStamp
    {
        QString contactId;
        int index = 0;
        int count = 0;
        quint64 revision = 0;
        bool operator==(const EditStamp &) const = default;
    };
    EditStamp editStamp() const;
    DraftStore *store() const;
    void begin(const QString &id);
    /// Calls `next` with the contact claimed. If another editor holds it, ends the opening.
    void claim(const std::function<void()> &next);
    void fetch();
    void restore();
    void readDraft();
    void arrive();
    void onFetched(const Baseline &baseline);
    void onFetchFailed(const QString &id, const Outcome &outcome);
    void onLooked(const Outcome &outcome, const std::optional<Baseline> &theirs);
    /// Whether the session has a newer version of this contact's draft in memory.
    bool isDraftInSession();
    Result compare(const Baseline &theirs);
    void end();
    void setState(State state);

    ContactSession &m_session;
    State m_state = State::Idle;
    quint64 m_opening = 0; ///< number of openings so far: identifies the answers of the current one
    DraftKey m_key;
    Claim m_claim;        ///< until the session has the contact
    bool m_quiet = false; ///< a failure to fetch for comparison is not reported
    EditStamp m_stamp;
    std::optional<Baseline> m_contact; ///< fetched or given
    std::optional<Draft> m_draft;
};
