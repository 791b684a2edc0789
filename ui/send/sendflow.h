#pragma once

#include "session/delivery.h"

#include <QObject>

#include <functional>

class ContactView;
class ContactSession;
class MessageBar;
class QAction;
struct Outcome;
struct Review;

/// Sends the open contact: only what the review showed, and only without errors. Reports the outcome.
class SendFlow : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *send;
        QAction
            *saveJson; ///< offered where the contact cannot be sent because the server has none of that id
    };

    /// All must outlive it; dialogs become children of `window`.
    SendFlow(const Actions &actions, ContactSession &session, ContactView &view, MessageBar &messages,
             QWidget *window);

    /// Shows the review. Calls `then` once after a confirmed success, else never.
    void start(const std::function<void()> &then = {});
    Delivery &delivery() { return m_delivery; }

private:
    void review();
    void askToSendTooEarly();
    void askToSendUnrecorded(const Review &review);
    void showOutcome(const Outcome &outcome, int otherwise);

    const Actions m_actions;
    ContactSession &m_session;
    Delivery m_delivery;
    ContactView &m_view;
    MessageBar &m_messages;
    QWidget *m_window;
    std::function<void()> m_then;
};
