#pragma once

#include "account/profile.h"
#include "net/limits.h"

#include <QToolButton>

class Clock;
class DemoAccount;
class Desk;
class QMenu;
class Settings;

/// Which account, in colour and words, and the way to another one.
class AccountSwitch : public QToolButton
{
    Q_OBJECT

public:
    /// All must outlive it.
    AccountSwitch(Desk &desk, Settings &settings, DemoAccount &demo, const Clock &clock,
                  QWidget *parent = nullptr);

    /// The account that the settings name, if there is one.
    void useSaved();
    /// One that another window is in.
    void use(const Profile &profile) { use(profile, {}); }
    /// The account in use as it is saved now, where only its name, kind or credentials are others.
    void takeSaved();
    /// The account in use has another token from here on, in the settings too.
    void useToken(const QString &token);

signals:
    /// The desk is on the account now. `firstId`: a contact worth opening first; only the demo account has
    /// one.
    void switched(const QString &firstId);
    /// There is none to use: the desk has been left without.
    void withoutAccount();
    void demoFailed();
    /// By the dialog: the accounts, or what is known of them, may be others now.
    void profilesSaved();
    /// A person picked another account: whoever listens decides, and calls go on. The contact must be left
    /// first.
    void leaveRequested(const std::function<void()> &goOn);

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
    void paintEvent(QPaintEvent *event) override;

    Desk &m_desk;
    Settings &m_settings;
    const Clock &m_clock;
    DemoAccount &m_demo;
    bool m_awaitsDemo = false;
    QMenu *m_menu;
};
