#pragma once

#include "account/profile.h"
#include "client/limits.h"
#include "store/keychain.h"

#include <QPointer>
#include <QToolButton>

class Clock;
class DemoAccount;
class ContactSession;
class QAction;
class QMenu;
class SecretSupply;
class Settings;

/// Shows the current account with its kind and colour, and switches to another account.
class AccountSwitch : public QToolButton
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *accounts;
        QAction *demo;
    };

    /// The references must outlive the widget.
    AccountSwitch(const Actions &actions, ContactSession &session, Settings &settings, DemoAccount &demo,
                  const Clock &clock, QWidget *parent = nullptr);

    /// Switches to the account that the settings name as current, if there is one.
    void useSaved();
    /// Switches to an account that another window uses.
    void use(const Profile &profile) { use(profile, {}); }
    /// Applies the saved version of the current account if only settings such as its kind or credentials have
    /// changed.
    void takeSaved();
    /// Sets a new token for the current account and saves it in the settings or the keychain.
    void useToken(const QString &token);
    /// Reads the secrets of the current account from the keychain unless they are already known.
    void fetchSecrets();
    /// The last keychain answer without secrets.
    const Keychain::Answer &keychainAnswer() const { return m_keychainAnswer; }

signals:
    /// The session now uses the account. `firstId` is a contact to open first; empty except for the demo
    /// account.
    void switched(const QString &firstId);
    /// There is no account; the session has left the previous one.
    void withoutAccount();
    void demoFailed();
    /// The keychain returned no secrets, see keychainAnswer(). Requests that need them fail with an outcome
    /// of their own.
    void secretsMissing();
    /// The keychain did not store the token of useToken(). The token is used until the program ends.
    void tokenNotKept(const Keychain::Answer &answer);
    /// The accounts dialog has saved the accounts and closed.
    void profilesSaved();
    /// The person chose another account. The receiver must leave the open contact and then call `proceed`.
    void leaveRequested(const std::function<void()> &proceed);

public slots:
    void useDemo();
    void editAccounts();

private:
    void enter(const Profile &profile);
    void use(const Profile &profile, const QString &firstId);
    void useNone();
    void useAfterEditing(const QString &previousCurrent);
    void pick(const QString &name);
    void fillMenu();
    void pickDemo();
    void storeToken(const QString &token);
    void paintEvent(QPaintEvent *event) override;

    ContactSession &m_session;
    Settings &m_settings;
    const Clock &m_clock;
    DemoAccount &m_demo;
    bool m_awaitsDemo = false;
    QPointer<SecretSupply> m_supply; ///< of the current account, if its secrets are in the keychain
    Keychain::Answer m_keychainAnswer;
    bool m_isShown = false;
    QMenu *m_menu;
};
