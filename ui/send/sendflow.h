#pragma once

#include "session/delivery.h"
#include "ui/messages/message.h"

#include <QObject>

#include <functional>

class ContactView;
class ContactSession;
class MessageBar;
class QAction;
struct Outcome;
struct Review;

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

private:
    void review();
    void askToSendTooEarly();
    /// Shows the message with a button that sends all the same.
    void offerToSend(Message::Kind kind, const QString &text, const std::function<void()> &send);
    void askToSendUnrecorded(const Review &review);
    void showOutcome(const Outcome &outcome, int differences);

    const Actions m_actions;
    ContactSession &m_session;
    Delivery m_delivery;
    ContactView &m_view;
    MessageBar &m_messages;
    QWidget *m_window;
    std::function<void()> m_then;
};
