#pragma once

#include <QMainWindow>

class AccountSwitch;
class Clock;
class ContactArea;
class ContactOpener;
class ContactView;
class Desk;
class MessageBar;
class MessageLog;
class QLabel;
class QProgressBar;
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
    MainWindow(Desk &desk, Settings &settings, const Clock &clock);
    ~MainWindow() override;

    /// As ContactArea::begin().
    void begin(bool demo, const QString &argument);

    WindowActions &actions() { return *m_actions; }
    ContactView &view() { return *m_view; }
    MessageBar &messages() { return *m_messages; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts();
    void connectActions();
    void refreshBusy();
    void refreshRateLimit();
    void jumpToField();
    void focusNextPane();

    Desk &m_desk;
    Settings &m_settings;
    WindowActions *m_actions;
    AccountSwitch *m_account;
    MessageBar *m_messages;
    MessageLog *m_log;
    ContactView *m_view;
    SendFlow *m_sendFlow;
    ContactOpener *m_opener;
    ContactArea *m_area;
    QProgressBar *m_progress;
    QLabel *m_requests;
    bool m_mayClose = false;
};
