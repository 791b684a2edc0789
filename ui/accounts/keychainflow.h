#pragma once

#include "store/keychain.h"
#include "ui/messages/messagebar.h"

#include <QObject>

#include <functional>

class AccountSwitch;
class ContactSession;
struct Outcome;

/// Shows a message if the keychain returned no secrets, with a button to try again and a field for a token,
/// or if it did not store a token. While a contact is being sent, DeliveryMessages shows this instead.
class KeychainFlow : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object.
    KeychainFlow(AccountSwitch &account, ContactSession &session, MessageBar &messages, QObject *parent);

    /// Shows that a contact could not be fetched without secrets. Calls `again` to fetch it once there are
    /// secrets or the person retries.
    void reportContact(const Outcome &outcome, const std::function<void()> &again);

private:
    void reportMissingSecrets();
    void reportTokenNotKept(const Keychain::Answer &answer);
    void offer(const QString &text, const QString &details, const std::function<void()> &again);

    AccountSwitch &m_account;
    ContactSession &m_session;
    MessageBar &m_messages;
    MessageBar::Id m_question = 0; ///< the prompt for a token
};
