#pragma once

#include <QObject>

#include <functional>

class AccountSwitch;
class Desk;
class MessageBar;
struct Outcome;

/// Tells that the keychain doesn't give what opens the account, where nothing is being sent: to try again, or
/// to give a token, takes one press of a key.
class KeychainFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    KeychainFlow(AccountSwitch &account, Desk &desk, MessageBar &messages, QObject *parent);

    /// Something ended for want of it; `again` is what to do when there is hope.
    void tell(const Outcome &outcome, const std::function<void()> &again);

private:
    void tellOfAccount();
    void offer(const QString &text, const QString &details, const std::function<void()> &again);

    AccountSwitch &m_account;
    Desk &m_desk;
    MessageBar &m_messages;
};
