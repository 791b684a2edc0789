#pragma once

#include "store/keychain.h"

#include <QObject>

#include <functional>

class AccountSwitch;
class ContactSession;
class MessageBar;
struct Outcome;

/// Reports that the keychain did not return the account's secrets, with buttons to try again or to give a
/// token, and that it did not store a token. Delivery reports this itself while a contact is being sent.
class KeychainFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    KeychainFlow(AccountSwitch &account, ContactSession &session, MessageBar &messages, QObject *parent);

    /// Reports a contact that could not be fetched for lack of secrets; `again` fetches it once they are
    /// there.
    void reportContact(const Outcome &outcome, const std::function<void()> &again);

private:
    void tellOfAccount();
    void tellOfToken(const Keychain::Answer &answer);
    void offer(const QString &text, const QString &details, const std::function<void()> &again);

    AccountSwitch &m_account;
    ContactSession &m_session;
    MessageBar &m_messages;
};
