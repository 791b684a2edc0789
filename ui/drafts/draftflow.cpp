#include "ui/drafts/draftflow.h"

#include "session/contactsession.h"
#include "session/delivery.h"
#include "store/draftstore.h"
#include "ui/contact/caretmemory.h"
#include "ui/contact/contactview.h"
#include "ui/drafts/draftsdialog.h"
#include "ui/drafts/draftstatus.h"
#include "ui/messages/messagebar.h"
#include "ui/review/conflictview.h"
#include "ui/text/usermessage.h"

#include <QAction>

#include <utility>

using Kind = MessageBar::Kind;

DraftFlow::DraftFlow(const Actions &actions, ContactSession &session, const Delivery &delivery,
                     ContactView &view, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_view(view)
    , m_messages(messages)
    , m_window(window)
    , m_keepMine(new QAction(tr("Keep mine"), this))
    , m_takeTheirs(new QAction(tr("Take theirs"), this))
    , m_lookAtBoth(new QAction(tr("Look at both…"), this))
    , m_takeBack(new QAction(tr("Take back"), this))
{
    connect(actions.saveDraft, &QAction::triggered, this, &DraftFlow::save);
    connect(actions.drafts, &QAction::triggered, this, &DraftFlow::showAll);
    connect(&delivery, &Delivery::conflictFound, this,
            [this](const Baseline &theirs, const Outcome &outcome) {
                showConflict(theirs, sendMessage(outcome, m_session.account()).what);
            });
    connect(m_keepMine, &QAction::triggered, this, &DraftFlow::keepMine);
    connect(m_takeTheirs, &QAction::triggered, this, &DraftFlow::takeTheirs);
    connect(m_lookAtBoth, &QAction::triggered, this, &DraftFlow::lookAtBoth);
    connect(m_takeBack, &QAction::triggered, this, &DraftFlow::restoreDiscarded);
    // An account change drops the request without a signal.
    connect(&session, &ContactSession::accountChanged, this, [this] {
        m_isBackgroundFetch = false;
        dropClaim();
    });
    connect(&session, &ContactSession::loaded, this, [this] {
        if (m_claim.key() != m_session.autosave().key())
            return; // a contact from a file, while another one is being fetched
        m_session.autosave().setClaim(m_claim);
        dropClaim();
    });
    connect(&session.autosave(), &DraftAutosave::refusalChanged, this, &DraftFlow::showRefusal);
    if (DraftStore *store = session.autosave().store()) {
        connect(store, &DraftStore::statusChanged, this, [this, store] {
            if (!store->isAvailable())
                m_messages.showMessage(Kind::Warning, notSavedText(store));
        });
        connect(store, &DraftStore::databaseRecreated, this, [this, store] {
            m_messages.showMessage(
                Kind::Warning,
                store->setAside().isEmpty()
                    ? tr("The file of drafts was gone, so a new one was begun. What is open is kept in it.")
                    : tr("The file of drafts was damaged, so a new one was begun. The old one is kept beside "
                         "it "
                         "as %1.")
                          .arg(store->setAside()));
        });
    }
}

void DraftFlow::withClaim(const QString &contactId, const std::function<void()> &proceed)
{
    claim(contactId, proceed, [] {});
}

void DraftFlow::claim(const QString &contactId, const std::function<void()> &proceed,
                      const std::function<void()> &giveUp)
{
    DraftStore *store = m_session.autosave().store();
    if (!store) {
        proceed();
        return;
    }
    const DraftKey key = m_session.draftKey(contactId);
    store->claim(key, this, [this, proceed, giveUp](const Claim &claim) {
        const bool isOpen = m_session.hasContact() && claim.key() == m_session.autosave().key();
        if (isOpen)
            m_session.autosave().setClaim(claim);
        if (claim.state() == Claim::State::HeldElsewhere) {
            showHolder(claim.holder());
            giveUp();
            return;
        }
        if (!isOpen)
            m_claim = claim;
        proceed();
    });
}

void DraftFlow::showHolder(const DraftHolder &holder)
{
    m_messages.showMessage(Kind::Warning, tr("Another Contact Editor (process %1 on %2) has this contact "
                                             "open. Close it there, or open another "
                                             "one here.")
                                              .arg(QString::number(holder.process), holder.host));
}

void DraftFlow::showRefusal()
{
    const DraftAutosave &autosave = m_session.autosave();
    if (autosave.claim().state() == Claim::State::HeldElsewhere)
        showHolder(autosave.claim().holder());
    else if (autosave.refusal())
        m_messages.showMessage(Kind::Warning, notSavedText(autosave));
}

void DraftFlow::openWithDraft(const Baseline &theirs, const std::function<void(const Baseline &)> &take)
{
    DraftStore *store = m_session.autosave().store();
    m_isBackgroundFetch = false;
    if (!store || !store->isAvailable()) {
        take(theirs);
        return;
    }
    // The session's edits are newer than the draft on disk.
    if (m_session.hasContact() && m_session.autosave().hasDraft() &&
        m_session.draftKey(theirs.id) == m_session.autosave().key()) {
        compare(theirs);
        return;
    }
    if (theirs.origin != Baseline::Origin::Fetched) {
        take(theirs);
        m_session.autosave().pauseWriting();
        lookForDraftOf(theirs);
        return;
    }
    store->read(m_session.draftKey(theirs.id), this, [this, theirs, take](const DraftFound &found) {
        if (!found.readable)
            showUnreadable();
        else if (!found.draft)
            take(theirs);
        else if (restoreDraft(*found.draft))
            compare(theirs);
        dropClaim(); // if the contact wasn't opened
    });
}

void DraftFlow::lookForDraftOf(const Baseline &theirs)
{
    const DraftKey key = m_session.autosave().key();
    const auto isStillHere = [this, key] {
        return m_session.autosave().isWritingPaused() && m_session.autosave().key() == key;
    };
    const auto look = [this, theirs, key, isStillHere] {
        m_session.autosave().store()->read(key, this, [this, theirs, isStillHere](const DraftFound &found) {
            if (!isStillHere())
                return;
            if (!found.readable) { // writing stays paused, so that new edits don't overwrite a draft
                showUnreadable();
                return;
            }
            if (!found.draft) {
                m_session.autosave().resumeWriting();
                return;
            }
            // Apply the edits that were made while the draft was being read.
            const Contact typed = m_session.model().now();
            if (restoreDraft(*found.draft)) {
                m_session.mergeTyping(theirs.contact, typed);
                compare(theirs);
            } else {
                m_session.autosave().resumeWriting(); // the store refuses to overwrite the draft
            }
        });
    };
    claim(key.contactId, look, [this, isStillHere] {
        if (isStillHere())
            m_view.setEnabled(false); // edits made here could not be saved: another editor holds the contact
    });
}

void DraftFlow::openWithoutServer(const QString &contactId, const std::function<void()> &reportFailure)
{
    DraftStore *store = m_session.autosave().store();
    if (std::exchange(m_isBackgroundFetch, false) && m_session.contactId() == contactId)
        return; // a background fetch fails silently
    if (!store || m_session.contactId() == contactId) {
        dropClaim();
        reportFailure();
        return;
    }
    store->read(m_session.draftKey(contactId), this, [this, reportFailure](const DraftFound &found) {
        if (found.draft && restoreDraft(*found.draft)) {
            showRestored(tr("The contact could not be fetched."));
            return;
        }
        dropClaim();
        reportFailure();
    });
}

void DraftFlow::restoreLastSession()
{
    DraftStore *store = m_session.autosave().store();
    if (!store)
        return;
    store->list(this, [this, store](const std::optional<QList<DraftSummary>> &listed) {
        const QList<DraftSummary> drafts = listed.value_or(QList<DraftSummary>());
        if (drafts.isEmpty() || m_session.hasContact() || m_session.busy() != ContactSession::Busy::No)
            return;
        for (const DraftSummary &draft : drafts) {
            if (!draft.open || draft.key != m_session.draftKey(draft.key.contactId))
                continue;
            withClaim(draft.key.contactId, [this, store, key = draft.key] {
                store->read(key, this, [this](const DraftFound &found) {
                    if (!found.draft || m_session.hasContact() || !restoreDraft(*found.draft)) {
                        dropClaim();
                        return;
                    }
                    showRestored();
                    m_isBackgroundFetch = true; // set first: fetch() emits busyChanged()
                    m_isBackgroundFetch = m_session.fetch(m_session.contactId());
                });
            });
            return;
        }
        m_messages.showMessage(Kind::Info, tr("%n draft(s) wait to be sent. Contact > Drafts lists them.",
                                              nullptr, int(drafts.size())));
    });
}

bool DraftFlow::isBackgroundFetch() const
{
    return m_isBackgroundFetch && m_session.busy() == ContactSession::Busy::Fetching;
}

bool DraftFlow::restoreDraft(const Draft &draft)
{
    if (!m_session.resume(draft)) {
        m_messages.showMessage(
            Kind::Error,
            tr("The draft of this contact can't be read, and was left as it is. Discard it under "
               "Contact > Drafts to begin anew."));
        return false;
    }
    restoreCaret(m_view, draft.place);
    return true;
}

void DraftFlow::showUnreadable()
{
    const QString why =
        tr("Whether there is a draft of this contact can't be read from the disk just now (%1). Open "
           "it again in a moment.")
            .arg(m_session.autosave().store()->failure());
    m_messages.showMessage(Kind::Error, m_session.autosave().isWritingPaused()
                                            ? why + u' ' + tr("What you type meanwhile is in memory only.")
                                            : why);
}

QString DraftFlow::openDraftText() const
{
    const int changes = m_session.model().assessment().changeCount();
    return tr("Your draft of %1 is open as you left it, with %n change(s).", nullptr, changes)
        .arg(m_session.model().now().displayName());
}

void DraftFlow::showRestored(const QString &before)
{
    const bool unknown = m_session.autosave().state() == DraftState::Unknown;
    QString text = before.isEmpty() ? openDraftText() : before + u' ' + openDraftText();
    if (unknown)
        text += u' ' + tr("It may have been sent already: reload to see what the server holds.");
    m_messages.showMessage(unknown ? Kind::Warning : Kind::Info, text);
}

void DraftFlow::compare(const Baseline &theirs)
{
    if (theirs.origin != Baseline::Origin::Fetched) {
        m_messages.showMessage(Kind::Warning,
                               openDraftText() + u' ' + tr("What the text holds was not taken."));
    } else if (m_session.confirmPendingAttempt(theirs)) {
        QString text = tr("The server holds what was sent: it had arrived.");
        if (m_session.model().assessment().changeCount() > 0)
            text += u' ' + tr("What you typed since then is here, and was not sent.");
        m_messages.showMessage(Kind::Success, text);
    } else if (!m_session.isBaseline(theirs)) {
        showConflict(theirs, openDraftText());
    } else if (m_session.autosave().state() == DraftState::Unknown) {
        m_messages.showMessage(Kind::Info,
                               tr("The server holds what it held before: what was sent had not arrived. "
                                  "Send it again when you are ready."));
    } else {
        showRestored();
    }
}

void DraftFlow::showConflict(const Baseline &theirs, const QString &before)
{
    m_theirs = theirs;
    m_messages.showMessage(
        Kind::Warning,
        before + u' ' +
            tr("Meanwhile the contact was changed on the server. Keep yours on top of it, take "
               "it as it is there, or look at both."),
        {m_keepMine, m_takeTheirs, m_lookAtBoth});
}

void DraftFlow::keepMine()
{
    if (m_theirs.id != m_session.contactId())
        return;
    m_session.rebase(m_theirs);
    m_messages.showMessage(Kind::Info,
                           tr("Your changes are made to what the server has now. Nothing was sent yet."));
}

void DraftFlow::takeTheirs()
{
    if (m_theirs.id != m_session.contactId())
        return;
    m_session.autosave().flush();
    m_discarded = m_session.autosave().draft();
    m_session.autosave().discard();
    m_session.load(m_theirs);
    m_messages.showMessage(Kind::Info, tr("The contact is as the server has it. Your draft was discarded."),
                           {m_takeBack});
}

void DraftFlow::restoreDiscarded()
{
    DraftStore *store = m_session.autosave().store();
    if (!store || m_discarded.key != m_session.autosave().key() || m_session.autosave().hasDraft())
        return;
    store->restoreDiscarded(m_discarded);
    store->read(m_discarded.key, this, [this](const DraftFound &found) {
        if (found.draft && found.draft->summary.ref() == m_discarded && restoreDraft(*found.draft))
            showRestored();
    });
}

void DraftFlow::lookAtBoth()
{
    auto *dialog = new ConflictView(m_session.reviewOnto(m_theirs), m_window);
    connect(dialog, &ConflictView::mineChosen, this, &DraftFlow::keepMine);
    connect(dialog, &ConflictView::theirsChosen, this, &DraftFlow::takeTheirs);
    dialog->open();
}

void DraftFlow::showAll()
{
    DraftStore *store = m_session.autosave().store();
    if (!store) {
        m_messages.showMessage(Kind::Warning, tr("Drafts are not kept in this session."));
        return;
    }
    if (!store->isAvailable()) {
        m_messages.showMessage(Kind::Warning, notSavedText(store));
        return;
    }
    m_session.autosave().flush();
    auto *dialog = new DraftsDialog(*store, m_session, m_window);
    connect(dialog, &DraftsDialog::openRequested, this, &DraftFlow::openRequested);
    connect(dialog, &DraftsDialog::takenBack, this, [this](const DraftRef &draft) {
        m_discarded = draft;
        restoreDiscarded();
    });
    dialog->open();
}

void DraftFlow::save()
{
    DraftStore *store = m_session.autosave().store();
    if (!m_session.hasContact())
        return;
    m_session.autosave().flush();
    if (store && store->status() == DraftStore::Status::Writing)
        connect(store, &DraftStore::statusChanged, this, &DraftFlow::showSaved, Qt::SingleShotConnection);
    else
        showSaved();
}

void DraftFlow::showSaved()
{
    const DraftStore *store = m_session.autosave().store();
    if (!store || m_session.autosave().refusal() || !store->isAvailable() ||
        store->status() == DraftStore::Status::Failing)
        m_messages.showMessage(Kind::Error, notSavedText(m_session.autosave()));
    else if (store->status() == DraftStore::Status::Writing)
        save(); // new edits are being written
    else if (m_session.autosave().hasDraft())
        m_messages.showMessage(Kind::Success, tr("The draft is saved on this computer. Nothing was sent."));
    else
        m_messages.showMessage(Kind::Info, tr("There is nothing to save: the contact is as it was opened."));
}

#include "moc_draftflow.cpp"
