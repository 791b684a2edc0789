#pragma once

#include <QObject>
#include <QTimer>

class AccountSwitch;
class ContactSession;
class MessageBar;
class QAction;
class Delivery;

/// Tells what is waited for before a contact is sent again, second by second, and lets the person hurry it,
/// end it, or give what it lacks.
class DeliveryView : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DeliveryView(Delivery &delivery, ContactSession &session, AccountSwitch &account, MessageBar &messages,
                 QObject *parent);

private:
    void tell();
    void tellWait();
    void countDown();
    void askForToken();
    QString waitText() const;
    /// What happened, then what comes now.
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
    QString m_told; ///< about the wait
};
