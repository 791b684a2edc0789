#pragma once

#include <QObject>
#include <QTimer>

class AccountSwitch;
class Desk;
class MessageBar;
class QAction;
class SendAgain;

/// Tells what is waited for before a contact is sent again, second by second, and lets the person hurry it,
/// end it, or give what it lacks.
class AgainFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AgainFlow(SendAgain &again, Desk &desk, AccountSwitch &account, MessageBar &messages, QObject *parent);

private:
    void tell();
    void tellWait();
    void countDown();
    void askForToken();
    QString waitText() const;
    /// What happened, then what comes now.
    QString after(const QString &now) const;

    SendAgain &m_again;
    Desk &m_desk;
    AccountSwitch &m_account;
    MessageBar &m_messages;
    QAction *m_now;
    QAction *m_stop;
    QAction *m_resume;
    QAction *m_sendUnseen;
    QTimer m_second;
    QString m_told; ///< about the wait
};
