#pragma once

#include "contact/baseline.h"
#include "store/draft.h"

#include <QObject>

#include <functional>

class ContactSession;
class DraftStore;
class MessageBar;
class QAction;

/// What happens when a person comes to a contact of which there is a draft: it is open as it was left, and
/// where the server has another contact by now, the person says which one goes on.
class DraftFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs become children of `window`.
    DraftFlow(ContactSession &session, MessageBar &messages, QWidget *window);

    /// Goes on unless another editor has the contact; then it says who.
    void claimAndRun(const QString &contactId, const std::function<void()> &proceed);
    /// The contact that was asked for is here: its draft is taken up, or `take` takes it as it is. One that
    /// was at hand is taken at once, and makes room for its draft when there is one.
    void meet(const Baseline &theirs, const std::function<void(const Baseline &)> &take);
    /// The contact can't be fetched: its draft is taken up all the same; without one, `tell` tells of the
    /// failure.
    void openWithoutServer(const QString &contactId, const std::function<void()> &tell);
    /// Opens what was open in this account when the program ended, and looks what the server has by now; or
    /// tells how many drafts there are.
    void restoreLastSession();
    /// The server has another contact than what was corrected, as trying to send showed.
    void reportConflict(const Baseline &theirs, const QString &what);
    /// Whether what the server has is being looked at for a draft that the start took up.
    bool looksByItself() const;
    /// Somebody wants to know now: how it ends is told, whatever it is.
    void cancelBackgroundLook() { m_looksByItself = false; }
    /// All of them, to be opened, discarded, or saved.
    void showAll();
    /// Writes what is new at once, and says so.
    void save();

signals:
    /// A draft that the person picked: its contact is to be opened.
    void openWanted(const QString &contactId);
    /// A draft is open again, and where the person was in it.
    void takenUp(const QByteArray &place);
    /// Another editor has the contact that is shown: nothing may be typed into it here.
    void heldElsewhere();

private:
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
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_keepMine;
    QAction *m_takeTheirs;
    QAction *m_lookAtBoth;
    QAction *m_takeBack;
    Baseline m_theirs;            ///< what the server has, while the person decides
    DraftKey m_discarded;         ///< the last one
    bool m_looksByItself = false; ///< what the server has, for a draft that the start took up
};
