#pragma once

#include "store/keychain.h"

#include <QObject>

#include <functional>

class AccountSwitch;
class ContactOpener;
class ContactSession;
class MessageBar;
struct Outcome;

/// Tells that the keychain doesn't give what opens the account, where nothing is being sent: to try again, or
/// to give a token, takes one press of a key. Likewise where it doesn't keep what it was given.
class KeychainFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    KeychainFlow(AccountSwitch &account, ContactOpener &opener, ContactSession &session, MessageBar &messages,
                 QObject *parent);

private:
    void tellOfAccount();
    void tellOfContact(const QString &id, const Outcome &outcome);
    void tellOfToken(const Keychain::Answer &answer);
    void offer(const QString &text, const QString &details, const std::function<void()> &again);

    AccountSwitch &m_account;
    ContactOpener &m_opener;
    ContactSession &m_session;
    MessageBar &m_messages;
};
