#include "session/opencontact.h"

#include "client/outcome.h"
#include "session/contactsession.h"
#include "store/draftstore.h"

#include <algorithm>
#include <utility>

OpenContact::OpenContact(ContactSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ContactSession::fetched, this, &OpenContact::onFetched);
    connect(&session, &ContactSession::fetchFailed, this, &OpenContact::onFetchFailed);
    connect(&session, &ContactSession::looked, this, &OpenContact::onLooked);
    // An account change drops the request without a signal, and the claim belongs to the previous account.
    connect(&session, &ContactSession::accountChanged, this, &OpenContact::abandon);
}

OpenContact::~OpenContact()
{
    blockSignals(true); // the receivers may be half destroyed
    end();
}

DraftStore *OpenContact::store() const
{
    return m_session.autosave().store();
}

OpenContact::EditStamp OpenContact::editStamp() const
{
    const ContactModel &model = m_session.model();
    const int count = model.undoStack()->count();
    return {m_session.contactId(), model.undoStack()->index(), count,
            count > 0 ? model.stepRevision(count - 1) : 0};
}

bool OpenContact::open(const QString &id)
{
    if (m_state == State::Checking && id == m_session.contactId()) {
        m_quiet = false;
        return true;
    }
    if (m_session.busy() != ContactSession::Busy::No || !m_session.hasAccount())
        return false;
    begin(id);
    claim([this] { fetch(); });
    return true;
}

void OpenContact::openText(const Baseline &given)
{
    begin(given.id);
    m_contact = given;
    claim([this] { readDraft(); });
}

void OpenContact::begin(const QString &id)
{
    end();
    m_key = m_session.draftKey(id);
    m_stamp = editStamp();
    setState(State::Claiming);
}

void OpenContact::claim(const std::function<void()> &next)
{
    if (!store() || !store()->isAvailable()) {
        next();
        return;
    }
    store()->claim(m_key, this, [this, opening = m_opening, next](const Claim &claim) {
        if (opening != m_opening)
            return; // abandoned in the meantime: the claim is released
        if (claim.state() == Claim::State::HeldElsewhere) {
            end();
            emit heldElsewhere(claim.holder());
            return;
        }
        m_claim = claim;
        next();
    });
}

void OpenContact::fetch()
{
    setState(State::Fetching);
    if (!m_session.fetch(m_key.contactId)) {
        end();
        emit busy();
    }
}

void OpenContact::onFetched(const Baseline &baseline)
{
    if (m_state != State::Fetching || baseline.id != m_key.contactId)
        return;
    m_contact = baseline;
    readDraft();
}

void OpenContact::onFetchFailed(const QString &id, const Outcome &outcome)
{
    if (m_state != State::Fetching || id != m_key.contactId)
        return;
    const bool isOpen = m_session.contactId() == id;
    if (!store() || !store()->isAvailable() || isOpen || outcome.reason == Outcome::Reason::Cancelled) {
        end();
        emit failed(id, outcome);
        return;
    }
    setState(State::ReadingDraft);
    store()->read(m_key, this, [this, opening = m_opening, id, outcome](const DraftFound &found) {
        if (opening != m_opening)
            return;
        if (found.draft) {
            m_draft = found.draft;
            arrive();
        } else {
            end();
            emit failed(id, outcome);
        }
    });
}

bool OpenContact::isDraftInSession()
{
    m_session.autosave().flush(); // the last edits may not be written yet
    return m_session.hasContact() && m_session.autosave().hasDraft() && m_key == m_session.autosave().key();
}

void OpenContact::readDraft()
{
    if (!store() || !store()->isAvailable() || isDraftInSession()) {
        arrive();
        return;
    }
    setState(State::ReadingDraft);
    store()->read(m_key, this, [this, opening = m_opening](const DraftFound &found) {
        if (opening != m_opening)
            return;
        if (!found.readable) {
            end();
            emit draftNotReadable(false);
            return;
        }
        m_draft = found.draft;
        arrive();
    });
}

void OpenContact::arrive()
{
    setState(State::Arrived);
    // A reload keeps the contact, so that nobody is taken to another one.
    const bool edited = editStamp() != m_stamp && m_key.contactId != m_session.contactId();
    const QString name = m_contact ? m_contact->contact.displayName()
                         : m_draft ? m_draft->summary.name
                                   : QString();
    emit arrived(name.isEmpty() ? m_key.contactId : name, edited);
}

void OpenContact::proceed()
{
    if (m_state != State::Arrived)
        return;
    const std::optional<Baseline> contact = std::exchange(m_contact, {});
    const std::optional<Draft> draft = std::exchange(m_draft, {});
    if (!isDraftInSession()) {
        if (draft && !m_session.resume(*draft)) {
            end();
            emit draftNotReadable(true);
            return;
        }
        if (!draft && contact) {
            m_session.load(*contact);
            m_session.autosave().setClaim(m_claim);
            end();
            emit opened(Result::NoDraft);
            return;
        }
    }
    m_session.autosave().setClaim(m_claim);
    end();
    if (!contact)
        emit opened(Result::DraftNotCompared);
    else if (contact->origin != Baseline::Origin::Fetched)
        emit opened(Result::DraftInstead);
    else
        emit opened(compare(*contact));
}

OpenContact::Result OpenContact::compare(const Baseline &theirs)
{
    if (m_session.confirmPendingAttempt(theirs))
        return Result::AttemptStored;
    if (!m_session.isBaseline(theirs)) {
        m_session.setConflict(theirs);
        return Result::Conflict;
    }
    return m_session.autosave().state() == DraftState::Unknown ? Result::AttemptNotStored
                                                               : Result::DraftIsCurrent;
}

void OpenContact::restoreLastSession()
{
    if (!store() || !store()->isAvailable())
        return;
    store()->list(this, [this](const std::optional<QList<DraftSummary>> &listed) {
        const QList<DraftSummary> drafts = listed.value_or(QList<DraftSummary>());
        if (drafts.isEmpty() || m_state != State::Idle || m_session.hasContact() ||
            m_session.busy() != ContactSession::Busy::No)
            return;
        const auto last = std::ranges::find_if(drafts, [this](const DraftSummary &draft) {
            return draft.open && draft.key == m_session.draftKey(draft.key.contactId);
        });
        if (last == drafts.cend()) {
            emit draftsFound(int(drafts.size()));
            return;
        }
        begin(last->key.contactId);
        claim([this] { restore(); });
    });
}

void OpenContact::restore()
{
    setState(State::ReadingDraft);
    store()->read(m_key, this, [this, opening = m_opening](const DraftFound &found) {
        if (opening != m_opening)
            return;
        if (!found.draft || !m_session.resume(*found.draft)) {
            end();
            emit draftNotReadable(found.draft.has_value());
            return;
        }
        m_session.autosave().setClaim(std::exchange(m_claim, {}));
        emit opened(Result::DraftRestored);
        m_quiet = true;
        setState(m_session.look() ? State::Checking : State::Idle);
    });
}

void OpenContact::onLooked(const Outcome &outcome, const std::optional<Baseline> &theirs)
{
    if (m_state != State::Checking)
        return;
    const bool quiet = m_quiet;
    end();
    if (theirs)
        emit opened(compare(*theirs));
    else if (!quiet)
        emit failed(m_session.contactId(), outcome);
}

void OpenContact::restoreDiscarded(const DraftRef &draft)
{
    if (!store())
        return;
    store()->restoreDiscarded(draft);
    const auto isHere = [this, draft] {
        return m_session.hasContact() && draft.key == m_session.autosave().key() &&
               !m_session.autosave().hasDraft();
    };
    if (!isHere())
        return;
    store()->read(draft.key, this, [this, draft, isHere](const DraftFound &found) {
        if (!found.draft || found.draft->summary.ref() != draft || !isHere())
            return;
        const Claim claim = m_session.autosave().claim();
        if (!m_session.resume(*found.draft))
            return;
        m_session.autosave().setClaim(claim);
        emit opened(Result::DraftRestored);
    });
}

void OpenContact::abandon()
{
    end();
}

void OpenContact::end()
{
    ++m_opening;
    m_claim = {};
    m_contact.reset();
    m_draft.reset();
    m_quiet = false;
    setState(State::Idle);
}

void OpenContact::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

#include "moc_opencontact.cpp"
