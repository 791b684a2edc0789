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

DraftFlow::DraftFlow(const Actions &actions, ContactSession &session, OpenContact &opening,
                     const Delivery &delivery, ContactView &view, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_opening(opening)
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
    connect(&delivery, &Delivery::conflictFound, this, [this](const Outcome &outcome) {
        askAboutConflict(sendMessage(outcome, m_session.account()).what);
    });
    connect(&session, &ContactSession::loaded, this, [this] {
        m_messages.withdraw(m_question);
        m_caret =
            m_session.autosave().hasDraft() ? std::optional(m_session.autosave().caret()) : std::nullopt;
    });
    connect(&session, &ContactSession::conflictChanged, this, [this] {
        if (!m_session.conflict())
            m_messages.withdraw(m_question);
    });
    connect(&opening, &OpenContact::opened, this, &DraftFlow::onOpened);
    connect(&opening, &OpenContact::heldElsewhere, this, &DraftFlow::showHolder);
    connect(&opening, &OpenContact::draftNotReadable, this, &DraftFlow::showNotReadable);
    connect(&opening, &OpenContact::draftsFound, this, [this](int count) {
        m_messages.showMessage(
            Kind::Info, tr("%n draft(s) wait to be sent. Contact > Drafts lists them.", nullptr, count));
    });
    connect(m_keepMine, &QAction::triggered, this, &DraftFlow::keepMine);
    connect(m_takeTheirs, &QAction::triggered, this, &DraftFlow::takeTheirs);
    connect(m_lookAtBoth, &QAction::triggered, this, &DraftFlow::lookAtBoth);
    connect(m_takeBack, &QAction::triggered, this, &DraftFlow::restoreDiscarded);
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

void DraftFlow::onOpened(OpenContact::Result result)
{
    using Result = OpenContact::Result;
    if (const auto caret = std::exchange(m_caret, {}))
        restoreCaret(m_view, *caret);
    switch (result) {
    case Result::NoDraft:
        m_messages.clearNote();
        m_messages.setIdleText(originText(m_session.model().baseline()));
        break;
    case Result::DraftRestored:
    case Result::DraftIsCurrent:
        showRestored();
        break;
    case Result::DraftNotCompared:
        showRestored(tr("The contact could not be fetched."));
        break;
    case Result::DraftInstead:
        m_messages.showMessage(Kind::Warning,
                               openDraftText() + u' ' + tr("What the text holds was not taken."));
        break;
    case Result::AttemptStored: {
        QString text = tr("The server holds what was sent: it had arrived.");
        if (m_session.model().assessment().changeCount() > 0)
            text += u' ' + tr("What you typed since then is here, and was not sent.");
        m_messages.showMessage(Kind::Success, text);
        break;
    }
    case Result::AttemptNotStored:
        m_messages.showMessage(Kind::Info,
                               tr("The server holds what it held before: what was sent had not arrived. "
                                  "Send it again when you are ready."));
        break;
    case Result::Conflict:
        askAboutConflict(openDraftText());
        break;
    }
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
    DraftAutosave &autosave = m_session.autosave();
    if (autosave.claim().state() == Claim::State::HeldElsewhere)
        showHolder(autosave.claim().holder());
    else if (autosave.refusal())
        m_messages.showMessage(Kind::Warning, notSavedText(autosave));
}

void DraftFlow::showNotReadable(bool damaged)
{
    if (damaged) {
        m_messages.showMessage(
            Kind::Error,
            tr("The draft of this contact can't be read, and was left as it is. Discard it under "
               "Contact > Drafts to begin anew."));
        return;
    }
    m_messages.showMessage(
        Kind::Error,
        tr("Whether there is a draft of this contact can't be read from the disk just now (%1). Open "
           "it again in a moment.")
            .arg(m_session.autosave().store()->failure()));
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

void DraftFlow::askAboutConflict(const QString &before)
{
    const QString question = tr("Meanwhile the contact was changed on the server. Keep yours on top of it, "
                                "take it as it is there, or look at both.");
    m_messages.replaceMessage(m_question,
                              {Kind::Warning, before.isEmpty() ? question : before + u' ' + question},
                              {m_keepMine, m_takeTheirs, m_lookAtBoth});
}

void DraftFlow::keepMine()
{
    if (!m_session.conflict())
        return;
    m_session.keepMine();
    m_messages.showMessage(Kind::Info,
                           tr("Your changes are made to what the server has now. Nothing was sent yet."));
}

void DraftFlow::takeTheirs()
{
    if (!m_session.conflict())
        return;
    m_session.takeTheirs();
    m_messages.replaceMessage(
        m_question, {Kind::Info, tr("The contact is as the server has it. Your draft was discarded.")},
        {m_takeBack});
}

void DraftFlow::restoreDiscarded()
{
    if (const auto draft = m_session.discardedDraft())
        m_opening.restoreDiscarded(*draft);
}

void DraftFlow::lookAtBoth()
{
    if (!m_session.conflict())
        return;
    auto *dialog = new ConflictView(m_session.reviewOfConflict(), m_window);
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
    connect(dialog, &DraftsDialog::restoreRequested, &m_opening, &OpenContact::restoreDiscarded);
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
