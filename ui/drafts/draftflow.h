#pragma once

#include "contact/baseline.h"
#include "store/claim.h"
#include "store/draft.h"

#include <QObject>

#include <functional>

class ContactView;
class ContactSession;
class DraftStore;
class MessageBar;
class QAction;
class Delivery;

/// Restores a contact's draft. If the contact has changed on the server since, asks which version to keep.
class DraftFlow : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *saveDraft;
        QAction *drafts;
    };

    /// The references must outlive the object; dialogs become children of `window`.
    DraftFlow(const Actions &actions, ContactSession &session, const Delivery &delivery, ContactView &view,
              MessageBar &messages, QWidget *window);

    /// Calls `proceed` once the contact is claimed, or can't be for now. If another editor holds it, shows
    /// which one instead. The claim is kept if the contact is opened.
    void withClaim(const QString &contactId, const std::function<void()> &proceed);
    /// Releases the claim of withClaim(), because the contact isn't opened.
    void dropClaim() { m_claim = {}; }
    /// Restores the draft of the contact `theirs` and compares the two, or calls `take` if there is no draft.
    /// For a contact from a file or the clipboard, calls `take` at once and restores its draft afterwards.
    /// If the session already has edits of this contact, only compares.
    void openWithDraft(const Baseline &theirs, const std::function<void(const Baseline &)> &take);
    /// Restores the draft of a contact that could not be fetched. Calls `reportFailure` if there is no draft.
    void openWithoutServer(const QString &contactId, const std::function<void()> &reportFailure);
    /// Restores the draft that was open in this account when the program ended, and fetches the contact to
    /// compare it with. If no draft was open, shows the number of drafts.
    void restoreLastSession();
    /// Returns whether the current fetch was started by restoreLastSession(); its failure is not shown.
    bool isBackgroundFetch() const;
    /// Makes the current fetch a requested one, whose failure is shown.
    void cancelBackgroundLook() { m_isBackgroundFetch = false; }

signals:
    /// Emitted when a draft was chosen from the list; `contactId` is to be opened.
    void openRequested(const QString &contactId);

private:
    /// Opens the dialog that lists all drafts.
    void showAll();
    /// Writes unsaved edits at once and shows the result.
    void save();
    void claim(const QString &contactId, const std::function<void()> &proceed,
               const std::function<void()> &giveUp);
    void lookForDraftOf(const Baseline &theirs);
    bool restoreDraft(const Draft &draft);
    void compare(const Baseline &theirs);
    void showRestored(const QString &before = {});
    void showConflict(const Baseline &theirs, const QString &before);
    void keepMine();
    void takeTheirs();
    void lookAtBoth();
    void restoreDiscarded();
    void showUnreadable();
    void showSaved();
    void showRefusal();
    void showHolder(const DraftHolder &holder);
    QString openDraftText() const;

    ContactSession &m_session;
    ContactView &m_view;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_keepMine;
    QAction *m_takeTheirs;
    QAction *m_lookAtBoth;
    QAction *m_takeBack;
    Baseline m_theirs;                ///< the server's contact, until the person has decided
    DraftRef m_discarded;             ///< the draft that was discarded last
    Claim m_claim;                    ///< on the contact that is being opened
    bool m_isBackgroundFetch = false; ///< see isBackgroundFetch()
};
