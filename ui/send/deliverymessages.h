#pragma once

#include "ui/messages/messagebar.h"

#include <QObject>
#include <QTimer>

class AccountSwitch;
class ContactSession;
class QAction;
class Delivery;

/// Shows in the message bar why a contact is not sent yet and counts down to the next try. Offers buttons to
/// retry at once, to stop and to enter a token.
class DeliveryMessages : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the view.
    DeliveryMessages(Delivery &delivery, ContactSession &session, AccountSwitch &account,
                     MessageBar &messages, QObject *parent);

private:
    void showState();
    void showWait();
    void countDown();
    void askForToken();
    QString waitText() const;
    /// Returns the message for the outcome, followed by `now`.
    QString after(const QString &now) const;

    Delivery &m_delivery;
    ContactSession &m_session;
    AccountSwitch &m_account;
    MessageBar &m_messages;
    QAction *m_now;
    QAction *m_stop;
    QAction *m_resume;
    QAction *m_sendWithoutVerification;
    QTimer m_second;
    MessageBar::Id m_question = 0; ///< about the current state
};
