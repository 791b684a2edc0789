#pragma once

#include <QObject>
#include <QTimer>

class AccountSwitch;
class ContactSession;
class MessageBar;
class QAction;
class Delivery;

/// Shows why a contact is not sent yet and counts down to the next try; lets the person try at once, stop, or
/// give a token.
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
    /// The outcome's sentence, then `now`.
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
    QString m_told; ///< the message about the wait
};
