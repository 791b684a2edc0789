#pragma once

#include "contact/baseline.h"
#include "store/draft.h"

#include <QObject>

#include <functional>

class ContactView;
class ContactSession;
class DraftStore;
class MessageBar;
class QAction;
class Delivery;

/// Opens a contact's draft as it was left; if the server's contact has changed since, the person decides
/// which one to go on with.
class DraftFlow : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *saveDraft;
        QAction *drafts;
    };

    /// All must outlive it; dialogs become children of `window`.
    DraftFlow(const Actions &actions, ContactSession &session, const Delivery &again, ContactView &view,
              MessageBar &messages, QWidget *window);

    /// Calls `goOn` unless another editor has the contact; then reports which one.
    void claimAndRun(const QString &contactId, const std::function<void()> &proceed);
    /// Opens the draft of a contact that has arrived, or calls `take` if there is none. A contact from a file
    /// or the clipboard is taken at once, and replaced by its draft if there is one.
    void meet(const Baseline &theirs, const std::function<void(const Baseline &)> &take);
    /// Opens the draft of a contact that could not be fetched, or calls `tell` to report the failure.
    void openWithoutServer(const QString &contactId, const std::function<void()> &tell);
    /// Opens the draft that was open in this account when the program ended, and fetches the server's contact
    /// to compare. If none was open, reports the number of drafts.
    void restoreLastSession();
    /// Whether the fetch under way only compares the draft that restoreLastSession() opened.
    bool looksByItself() const;
    /// The person asked for the contact meanwhile: the fetch reports its failure too.
    void cancelBackgroundLook() { m_looksByItself = false; }

signals:
    /// The person chose a draft: open its contact.
    void openWanted(const QString &contactId);

private:
    /// Lists all drafts.
    void showAll();
    /// Writes unsaved edits at once, and reports it.
    void save();
    void claim(const QString &contactId, const std::function<void()> &proceed,
               const std::function<void()> &giveUp);
    void lookForDraftOf(const Baseline &theirs);
    bool takeUp(const Draft &draft);
    void compare(const Baseline &theirs);
    void tellTakenUp(const QString &before = {});
    void tellItChanged(const Baseline &theirs, const QString &before);
    void keepMine();
    void takeTheirs();
    void lookAtBoth();
    void takeBack();
    void tellUnreadable();
    void tellSaved();
    QString openSince() const;

    ContactSession &m_session;
    ContactView &m_view;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_keepMine;
    QAction *m_takeTheirs;
    QAction *m_lookAtBoth;
    QAction *m_takeBack;
    Baseline m_theirs;            ///< the server's contact, while the person decides
    DraftKey m_discarded;         ///< the draft discarded last
    bool m_looksByItself = false; ///< see looksByItself()
};
