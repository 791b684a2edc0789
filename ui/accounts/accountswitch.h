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

/// Shows the account in use, in colour and words, and changes to another one.
class AccountSwitch : public QToolButton
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *accounts;
        QAction *demo;
    };

    /// All must outlive it.
    AccountSwitch(const Actions &actions, ContactSession &session, Settings &settings, DemoAccount &demo,
                  const Clock &clock, QWidget *parent = nullptr);

    /// The account that the settings name, if there is one.
    void useSaved();
    /// One that another window is in.
    void use(const Profile &profile) { use(profile, {}); }
    /// The account in use as it is saved now, where only its name, kind or credentials are others.
    void takeSaved();
    /// The account in use has another token from here on, in the settings or the keychain too.
    void useToken(const QString &token);
    /// Asks the keychain for what opens the account in use, unless that is there.
    void fetchSecrets();
    /// What the keychain said when it last gave nothing.
    const Keychain::Answer &keychainAnswer() const { return m_keychainAnswer; }

signals:
    /// The desk is on the account now. `firstId`: a contact worth opening first; only the demo account has
    /// one.
    void switched(const QString &firstId);
    /// There is none to use: the session has been left without.
    void withoutAccount();
    void demoFailed();
    /// See keychainAnswer(). What waited for them hears it by its own outcome.
    void secretsMissing();
    /// The keychain didn't take what useToken() gave it: the token serves until the program ends.
    void tokenNotKept(const Keychain::Answer &answer);
    /// The accounts dialog saved its accounts and closed.
    void profilesSaved();
    /// A person picked another account: whoever listens decides, and calls go on. The contact must be left
    /// first.
    void leaveRequested(const std::function<void()> &proceed);

public slots:
    void useDemo();
    void editAccounts();

private:
    void enter(const Profile &profile);
    void use(const Profile &profile, const QString &firstId);
    void useNone();
    void useAfterEditing(const QString &formerlyCurrent);
    void pick(const QString &name);
    void fillMenu();
    void pickDemo();
    void rememberToken(const QString &token);
    void paintEvent(QPaintEvent *event) override;

    ContactSession &m_session;
    Settings &m_settings;
    const Clock &m_clock;
    DemoAccount &m_demo;
    bool m_awaitsDemo = false;
    QPointer<SecretSupply> m_supply; ///< of the account in use, if its secrets are in the keychain
    Keychain::Answer m_keychainAnswer;
    bool m_isShown = false;
    QMenu *m_menu;
};
