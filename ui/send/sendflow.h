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

/// The way out: nothing is sent but through the review, and not while something is wrong. Tells what came of
/// it.
class SendFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs become children of `window`.
    SendFlow(ContactSession &session, ContactView &view, MessageBar &messages, QWidget *window);

    /// Shows the review. `then` is called after a confirmed success, once, and dropped otherwise.
    void start(const std::function<void()> &then = {});
    Delivery &delivery() { return m_delivery; }
    /// Offered where the contact can't be sent because it isn't there any more. It must outlive this.
    void setOtherWayOut(QAction *save) { m_save = save; }

private:
    void review();
    void askToSendTooEarly();
    void askToSendUnrecorded(const Review &review);
    void showOutcome(const Outcome &outcome, int otherwise);

    ContactSession &m_session;
    Delivery m_delivery;
    ContactView &m_view;
    MessageBar &m_messages;
    QWidget *m_window;
    std::function<void()> m_then;
    QAction *m_save = nullptr;
};
