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

    /// The account that the settings name; the demo account while there is none.
    void useSaved();
    void useDemo();

signals:
    /// The desk is on the account now. `firstId`: a contact worth opening first; only the demo account has
    /// one.
    void switched(const QString &firstId);
    void demoFailed();
    /// A person picked another account: whoever listens decides, and calls go on. The contact must be left
    /// first.
    void leaveRequested(const std::function<void()> &goOn);

public slots:
    void editAccounts();

private:
    void use(const Profile &profile, const QString &firstId);
    void pick(const QString &name);
    void fillMenu();
    void paintEvent(QPaintEvent *event) override;

    Desk &m_desk;
    Settings &m_settings;
    const Clock &m_clock;
    DemoAccount *m_demo = nullptr;
    QMenu *m_menu;
};
