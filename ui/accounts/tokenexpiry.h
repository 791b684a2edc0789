#pragma once

#include <QObject>
#include <QTimer>

class AccountSwitch;
class Clock;
class ContactSession;
class MessageBar;
class QMainWindow;
class QToolButton;

/// Warns in the status bar before the account's token expires if no API key can renew it, and takes another
/// token. It never blocks a request, because the computer's clock may be wrong.
class TokenExpiry : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TokenExpiry(ContactSession &session, AccountSwitch &account, MessageBar &messages, const Clock &clock,
                QMainWindow *window);

private:
    void refresh();
    void ask();
    void useGiven();

    ContactSession &m_session;
    AccountSwitch &m_account;
    MessageBar &m_messages;
    const Clock &m_clock;
    QToolButton *m_button;
    QString m_given; ///< and not used yet
    QTimer m_timer;
};
