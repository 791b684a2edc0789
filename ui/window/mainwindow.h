#pragma once

#include <QMainWindow>

#include <functional>

class AccountSwitch;
class Clock;
class ContactArea;
class ContactOpener;
class ContactView;
class DemoAccount;
class ContactSession;
class DraftFlow;
class KeychainFlow;
class MessageBar;
class MessageLog;
class SendFlow;
class Settings;
class WindowActions;

/// The window on one desk: puts its parts together and leads signals from one to the other; decides nothing
/// itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive it.
    MainWindow(ContactSession &session, Settings &settings, DemoAccount &demo, const Clock &clock);
    ~MainWindow() override;

    /// As ContactArea::begin().
    void begin(bool demo, const QString &argument);
    /// Goes to the account that another window is in; without an argument it asks which contact.
    void beginBeside(const MainWindow &other, const QString &argument);

    /// Whether closing would lose something, or leave an answer unheard.
    bool isSomethingAtStake() const;
    /// Closes, at once or when the person has decided, and goes on; not at all when the person stays.
    void closeThen(const std::function<void()> &proceed);
    /// Another window has saved the accounts.
    void takeSavedAccount();

    const ContactSession &session() const { return m_session; }
    ContactSession &session() { return m_session; }
    ContactOpener &opener() { return *m_opener; }
    WindowActions &actions() { return *m_actions; }
    ContactView &view() { return *m_view; }
    MessageBar &messages() { return *m_messages; }

signals:
    /// Each argument in a window of its own; an empty one in an empty window.
    void othersWanted(const QStringList &arguments);
    void quitAsked();
    void accountsSaved();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts(const Clock &clock);
    void connectActions(const Clock &clock);
    void refreshBusy();
    void jumpToField();
    void focusNextPane();

    ContactSession &m_session;
    Settings &m_settings;
    WindowActions *m_actions;
    AccountSwitch *m_account;
    MessageBar *m_messages;
    KeychainFlow *m_keychain;
    MessageLog *m_log;
    ContactView *m_view;
    SendFlow *m_sendFlow;
    DraftFlow *m_drafts;
    ContactOpener *m_opener;
    ContactArea *m_area;
};
