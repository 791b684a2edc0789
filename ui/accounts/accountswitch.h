#pragma once

#include "account/profile.h"
#include "net/limits.h"

#include <QToolButton>

class Clock;
class DemoAccount;
class Desk;
class QMenu;
class Settings;

/// Which account, in colour and words, and the way to another one. Holds the demo account while it is in use.
class AccountSwitch : public QToolButton
{
    Q_OBJECT

public:
    /// All must outlive it.
    AccountSwitch(Desk &desk, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// The account that the settings name, if there is one.
    void useSaved();

signals:
    /// The desk is on the account now. `firstId`: a contact worth opening first; only the demo account has
    /// one.
    void switched(const QString &firstId);
    /// There is none to use: the desk has been left without.
    void withoutAccount();
    void demoFailed();
    /// A person picked another account: whoever listens decides, and calls go on. The contact must be left
    /// first.
    void leaveRequested(const std::function<void()> &goOn);

public slots:
    void useDemo();
    void editAccounts();

private:
    void use(const Profile &profile, const QString &firstId);
    void useNone();
    void pick(const QString &name);
    void fillMenu();
    void paintEvent(QPaintEvent *event) override;

    Desk &m_desk;
    Settings &m_settings;
    const Clock &m_clock;
    DemoAccount *m_demo = nullptr;
    bool m_onDemo = false;
    QMenu *m_menu;
};
