#pragma once

#include "ui/messages/messagebar.h"

#include <QObject>
#include <QTimer>

class AccountSwitch;
class Clock;
class ContactSession;
class QMainWindow;
class QToolButton;

/// Warns in the status bar before the account's token expires if no API key can renew it, and accepts a new
/// token. Never blocks a request, because the computer's clock may be wrong.
class TokenExpiry : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object.
    TokenExpiry(ContactSession &session, AccountSwitch &account, MessageBar &messages, const Clock &clock,
                QMainWindow *window);

private:
    void refresh();
    void ask();
    void usePendingToken();

    ContactSession &m_session;
    AccountSwitch &m_account;
    MessageBar &m_messages;
    const Clock &m_clock;
    QToolButton *m_button;
    QString m_pendingToken; ///< a new token that is not used yet
    QTimer m_timer;
    MessageBar::Id m_question = 0; ///< the prompt for a token
};
