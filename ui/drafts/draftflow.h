#pragma once

#include "session/opencontact.h"
#include "ui/messages/messagebar.h"

#include <QObject>

class ContactView;
class ContactSession;
class DraftStore;
class QAction;
class Delivery;

/// Shows what became of a contact's draft when the contact was opened or sent. If the contact has changed on
/// the server, asks which version to keep.
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
    DraftFlow(const Actions &actions, ContactSession &session, OpenContact &opening, const Delivery &delivery,
              ContactView &view, MessageBar &messages, QWidget *window);

    /// Asks how to resolve ContactSession::conflict(). `before` is shown in front of the question.
    void askAboutConflict(const QString &before);

signals:
    /// Emitted when a draft was chosen from the list; `contactId` is to be opened.
    void openRequested(const QString &contactId);

private:
    /// Opens the dialog that lists all drafts.
    void showAll();
    /// Writes unsaved edits at once and shows the result.
    void save();
    void onOpened(OpenContact::Result result);
    void showHolder(const DraftHolder &holder);
    void showRefusal();
    void showNotReadable(bool damaged);
    void showRestored(const QString &before = {});
    void keepMine();
    void takeTheirs();
    void lookAtBoth();
    void restoreDiscarded();
    void showSaved();
    QString openDraftText() const;

    ContactSession &m_session;
    OpenContact &m_opening;
    ContactView &m_view;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_keepMine;
    QAction *m_takeTheirs;
    QAction *m_lookAtBoth;
    QAction *m_takeBack;
    MessageBar::Id m_question = 0;     ///< about the conflict or the discarded draft
    std::optional<QByteArray> m_caret; ///< of the draft that was just opened in the session
};
