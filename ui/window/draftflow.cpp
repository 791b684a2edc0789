#include "ui/window/draftflow.h"

#include "desk/desk.h"
#include "store/draftstore.h"
#include "ui/review/bothdialog.h"
#include "ui/window/draftsdialog.h"
#include "ui/window/messagebar.h"
#include "ui/words/drafttext.h"

#include <QAction>

#include <utility>

using Kind = MessageBar::Kind;

DraftFlow::DraftFlow(Desk &desk, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_messages(messages)
    , m_window(window)
    , m_keepMine(new QAction(tr("Keep mine"), this))
    , m_takeTheirs(new QAction(tr("Take theirs"), this))
    , m_lookAtBoth(new QAction(tr("Look at both…"), this))
    , m_takeBack(new QAction(tr("Take back"), this))
{
    connect(m_keepMine, &QAction::triggered, this, &DraftFlow::keepMine);
    connect(m_takeTheirs, &QAction::triggered, this, &DraftFlow::takeTheirs);
    connect(m_lookAtBoth, &QAction::triggered, this, &DraftFlow::lookAtBoth);
    connect(m_takeBack, &QAction::triggered, this, &DraftFlow::takeBack);
    // Which ends a request without a word.
    connect(&desk, &Desk::accountChanged, this, [this] { m_looksByItself = false; });
    if (DraftStore *store = desk.drafting().store()) {
        connect(store, &DraftStore::begunAnew, this, [this, store] {
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

void DraftFlow::claimThen(const QString &contactId, const std::function<void()> &goOn)
{
    claim(contactId, goOn, [] {});
}

void DraftFlow::claim(const QString &contactId, const std::function<void()> &goOn,
                      const std::function<void()> &giveUp)
{
    DraftStore *store = m_desk.drafting().store();
    if (!store) {
        goOn();
        return;
    }
    const DraftKey key = m_desk.draftKey(contactId);
    store->claim(key, this, [this, goOn, giveUp](const std::optional<DraftHolder> &other) {
        if (!other) {
            goOn();
            return;
        }
        m_messages.showMessage(Kind::Warning, tr("Another Contact Editor (process %1 on %2) has this contact "
                                                 "open. Close it there, or open another "
                                                 "one here.")
                                                  .arg(QString::number(other->process), other->host));
        giveUp();
    });
}

void DraftFlow::meet(const Base &theirs, const std::function<void(const Base &)> &take)
{
    DraftStore *store = m_desk.drafting().store();
    m_looksByItself = false;
    if (!store) {
        take(theirs);
        return;
    }
    // What is on the desk is newer than what is on the disk.
    if (m_desk.hasContact() && m_desk.drafting().isBegun() &&
        m_desk.draftKey(theirs.id) == m_desk.drafting().key()) {
        compare(theirs);
        return;
    }
    if (theirs.origin != Base::Origin::Fetched) {
        take(theirs);
        m_desk.drafting().hold();
        lookForDraftOf(theirs);
        return;
    }
    store->read(m_desk.draftKey(theirs.id), this, [this, theirs, take](const DraftFound &found) {
        if (!found.readable)
            tellUnreadable();
        else if (!found.draft)
            take(theirs);
        else if (takeUp(*found.draft))
            compare(theirs);
    });
}

void DraftFlow::lookForDraftOf(const Base &theirs)
{
    const DraftKey key = m_desk.drafting().key();
    const auto isStillHere = [this, key] {
        return m_desk.drafting().isHeld() && m_desk.drafting().key() == key;
    };
    const auto look = [this, theirs, key, isStillHere] {
        m_desk.drafting().store()->read(key, this, [this, theirs, isStillHere](const DraftFound &found) {
            if (!isStillHere())
                return;
            if (!found.readable) { // what is typed now must not take the place of a draft
                tellUnreadable();
                return;
            }
            if (!found.draft) {
                m_desk.drafting().holdNoLonger();
                return;
            }
            // What was typed in this moment is typed into the draft.
            const Contact typed = m_desk.model().now();
            if (takeUp(*found.draft)) {
                m_desk.typeAlso(theirs.contact, typed);
                compare(theirs);
            }
        });
    };
    claim(key.contactId, look, [this, isStillHere] {
        if (isStillHere())
            emit heldElsewhere();
    });
}

void DraftFlow::meetWithoutServer(const QString &contactId, const std::function<void()> &tell)
{
    DraftStore *store = m_desk.drafting().store();
    if (std::exchange(m_looksByItself, false) && m_desk.contactId() == contactId)
        return; // nobody asked for it
    if (!store || m_desk.contactId() == contactId) {
        tell();
        return;
    }
    store->read(m_desk.draftKey(contactId), this, [this, tell](const DraftFound &found) {
        if (found.draft && takeUp(*found.draft))
            tellTakenUp(tr("The contact could not be fetched."));
        else
            tell();
    });
}

void DraftFlow::takeUpLast()
{
    DraftStore *store = m_desk.drafting().store();
    if (!store)
        return;
    store->list(this, [this, store](const std::optional<QList<DraftSummary>> &listed) {
        const QList<DraftSummary> drafts = listed.value_or(QList<DraftSummary>());
        if (drafts.isEmpty() || m_desk.hasContact() || m_desk.busy() != Desk::Busy::No)
            return;
        for (const DraftSummary &draft : drafts) {
            if (!draft.open || draft.key != m_desk.draftKey(draft.key.contactId))
                continue;
            claimThen(draft.key.contactId, [this, store, key = draft.key] {
                store->read(key, this, [this](const DraftFound &found) {
                    if (!found.draft || m_desk.hasContact() || !takeUp(*found.draft))
                        return;
                    tellTakenUp();
                    m_looksByItself = true; // before it is heard that the desk is busy
                    m_looksByItself = m_desk.fetch(m_desk.contactId());
                });
            });
            return;
        }
        m_messages.showMessage(Kind::Info, tr("%n draft(s) wait to be sent. Contact > Drafts lists them.",
                                              nullptr, int(drafts.size())));
    });
}

bool DraftFlow::looksByItself() const
{
    return m_looksByItself && m_desk.busy() == Desk::Busy::Fetching;
}

bool DraftFlow::takeUp(const Draft &draft)
{
    if (!m_desk.resume(draft)) {
        m_messages.showMessage(
            Kind::Error,
            tr("The draft of this contact can't be read, and was left as it is. Discard it under "
               "Contact > Drafts to begin anew."));
        return false;
    }
    emit takenUp(draft.place);
    return true;
}

void DraftFlow::tellUnreadable()
{
    const QString why =
        tr("Whether there is a draft of this contact can't be read from the disk just now (%1). Open "
           "it again in a moment.")
            .arg(m_desk.drafting().store()->failure());
    m_messages.showMessage(Kind::Error, m_desk.drafting().isHeld()
                                            ? why + u' ' + tr("What you type meanwhile is in memory only.")
                                            : why);
}

QString DraftFlow::openSince() const
{
    const int changes = m_desk.model().assessment().changeCount();
    return tr("Your draft of %1 is open as you left it, with %n change(s).", nullptr, changes)
        .arg(m_desk.model().now().displayName());
}

void DraftFlow::tellTakenUp(const QString &before)
{
    const bool unknown = m_desk.drafting().state() == DraftState::Unknown;
    QString text = before.isEmpty() ? openSince() : before + u' ' + openSince();
    if (unknown)
        text += u' ' + tr("It may have been sent already: reload to see what the server holds.");
    m_messages.showMessage(unknown ? Kind::Warning : Kind::Info, text);
}

void DraftFlow::compare(const Base &theirs)
{
    if (theirs.origin != Base::Origin::Fetched) {
        m_messages.showMessage(Kind::Warning, openSince() + u' ' + tr("What the text holds was not taken."));
    } else if (m_desk.takeIfInDoubt(theirs)) {
        QString text = tr("The server holds what was sent: it had arrived.");
        if (m_desk.model().assessment().changeCount() > 0)
            text += u' ' + tr("What you typed since then is here, and was not sent.");
        m_messages.showMessage(Kind::Success, text);
    } else if (!m_desk.isBase(theirs)) {
        tellItChanged(theirs, openSince());
    } else if (m_desk.drafting().state() == DraftState::Unknown) {
        m_messages.showMessage(Kind::Info,
                               tr("The server holds what it held before: what was sent had not arrived. "
                                  "Send it again when you are ready."));
    } else {
        tellTakenUp();
    }
}

void DraftFlow::meetOther(const Base &theirs, const QString &happened)
{
    tellItChanged(theirs, happened);
}

void DraftFlow::tellItChanged(const Base &theirs, const QString &before)
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
    if (m_theirs.id != m_desk.contactId())
        return;
    m_desk.rebase(m_theirs);
    m_messages.showMessage(Kind::Info,
                           tr("Your changes are made to what the server has now. Nothing was sent yet."));
}

void DraftFlow::takeTheirs()
{
    if (m_theirs.id != m_desk.contactId())
        return;
    m_discarded = m_desk.drafting().key();
    m_desk.drafting().flush();
    m_desk.drafting().discard();
    m_desk.load(m_theirs);
    m_messages.showMessage(Kind::Info, tr("The contact is as the server has it. Your draft was discarded."),
                           {m_takeBack});
}

void DraftFlow::takeBack()
{
    DraftStore *store = m_desk.drafting().store();
    if (!store || m_discarded != m_desk.drafting().key() || m_desk.drafting().isBegun())
        return;
    store->takeBack(m_discarded);
    store->read(m_discarded, this, [this](const DraftFound &found) {
        if (found.draft && takeUp(*found.draft))
            tellTakenUp();
    });
}

void DraftFlow::lookAtBoth()
{
    auto *dialog = new BothDialog(m_desk.mineOn(m_theirs), m_window);
    connect(dialog, &BothDialog::mineChosen, this, &DraftFlow::keepMine);
    connect(dialog, &BothDialog::theirsChosen, this, &DraftFlow::takeTheirs);
    dialog->open();
}

void DraftFlow::showAll()
{
    DraftStore *store = m_desk.drafting().store();
    if (!store) {
        m_messages.showMessage(Kind::Warning, tr("Drafts are not kept in this session."));
        return;
    }
    m_desk.drafting().flush();
    auto *dialog = new DraftsDialog(*store, m_desk, m_window);
    connect(dialog, &DraftsDialog::openWanted, this, &DraftFlow::openWanted);
    connect(dialog, &DraftsDialog::takenBack, this, [this](const DraftKey &key) {
        m_discarded = key;
        takeBack();
    });
    dialog->open();
}

void DraftFlow::save()
{
    DraftStore *store = m_desk.drafting().store();
    if (!m_desk.hasContact())
        return;
    m_desk.drafting().flush();
    if (store && store->status() == DraftStore::Status::Writing)
        connect(store, &DraftStore::statusChanged, this, &DraftFlow::tellSaved, Qt::SingleShotConnection);
    else
        tellSaved();
}

void DraftFlow::tellSaved()
{
    const DraftStore *store = m_desk.drafting().store();
    if (!store || store->status() == DraftStore::Status::Failing)
        m_messages.showMessage(Kind::Error, notSavedText(store));
    else if (store->status() == DraftStore::Status::Writing)
        save(); // more came in between
    else if (m_desk.drafting().isBegun())
        m_messages.showMessage(Kind::Success, tr("The draft is saved on this computer. Nothing was sent."));
    else
        m_messages.showMessage(Kind::Info, tr("There is nothing to save: the contact is as it was opened."));
}
