#pragma once

#include "session/delivery.h"
#include "ui/messages/messagebar.h"

#include <QObject>

#include <functional>
#include <optional>

class ContactView;
class ContactSession;
class QAction;
struct Outcome;

/// Sends the open contact after the person has confirmed the review. Refuses to send a contact with errors,
/// and shows the outcome in the message bar.
class SendFlow : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *send;
        QAction *saveJson; ///< offered if the server has no contact with this id
    };

    /// The references must outlive the object; dialogs become children of `window`.
    SendFlow(const Actions &actions, ContactSession &session, ContactView &view, MessageBar &messages,
             QWidget *window);

    /// Shows the review. Calls `then` once if the send is confirmed, and never if it is not.
    void start(const std::function<void()> &then = {});
    Delivery &delivery() { return m_delivery; }

signals:
    /// The contact can't be sent before ContactSession::conflict() is decided.
    void conflictUndecided();

private:
    /// Whether a send can start now; shows why not.
    bool canStart();
    void review();
    void send(const Review &review, bool evenUnrecorded = false);
    void askToSendTooEarly();
    void askToSendUnrecorded(const Review &review);
    void sendUnrecorded();
    void withdrawQuestion();
    void showOutcome(const Outcome &outcome, int differences);

    const Actions m_actions;
    ContactSession &m_session;
    Delivery m_delivery;
    ContactView &m_view;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_sendEarly;
    QAction *m_sendUnrecorded;
    MessageBar::Id m_question = 0;
    std::optional<Review> m_unrecorded; ///< the review that m_sendUnrecorded sends
    std::function<void()> m_then;
};
