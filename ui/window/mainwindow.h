#pragma once

#include <QMainWindow>

#include <functional>

class AccountSwitch;
class DeliveryMessages;
class Clock;
class ContactActions;
class ContactArea;
class ContactHeader;
class ContactOpener;
class ContactView;
class DemoAccount;
class ContactSession;
class DisplaySettings;
class DraftFlow;
class DraftStatus;
class DropZone;
class CaretMemory;
class LocalDataRemoval;
class HelpActions;
class KeychainFlow;
class MessageBar;
class MessageLog;
class OpenContact;
class PaneCycle;
class RecentMenu;
class SendFlow;
class Settings;
class TokenExpiry;
class RequestStatus;
class ExportActions;
class UnsavedInput;
class WindowActions;

/// The window of one contact. Owns the controllers and widgets and passes to each the actions that it
/// connects and enables.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The references must outlive the window.
    MainWindow(ContactSession &session, Settings &settings, DemoAccount &demo, const Clock &clock);
    ~MainWindow() override;

    /// See ContactArea::begin().
    void begin(bool demo, const QString &argument);
    /// Switches to the account of `other` and opens the contact or file that `argument` names, if any.
    void beginLike(const MainWindow &other, const QString &argument);

    /// Returns whether closing would lose edits of the contact, input in an open dialog, or the response to a
    /// PUT.
    bool closingLosesData() const;
    /// Closes the window, after a question if necessary, and calls `proceed`. Does neither if the person
    /// stays.
    void closeThen(const std::function<void()> &proceed);
    /// Applies changes to the account that were saved in another window.
    void reloadAccount();

    const ContactSession &session() const { return m_session; }
    ContactSession &session() { return m_session; }
    ContactOpener &opener() { return *m_opener; }
    WindowActions &actions() { return *m_actions; }
    ContactView &view() { return *m_view; }
    MessageBar &messages() { return *m_messages; }

signals:
    /// Each argument is to be opened in a window of its own. An empty argument means an empty window.
    void newWindowsRequested(const QStringList &arguments);
    void quitRequested();
    void accountsSaved();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeStatusBar(const Clock &clock);
    void addPanes();
    void onLoaded();
    /// The first open dialog with unsaved input, or null.
    UnsavedInput *openInput() const;

    ContactSession &m_session;
    Settings &m_settings;
    WindowActions *m_actions;
    AccountSwitch *m_account;
    MessageBar *m_messages;
    MessageLog *m_log;
    ContactView *m_view;
    SendFlow *m_sendFlow;
    DeliveryMessages *m_deliveryView;
    OpenContact *m_opening;
    DraftFlow *m_drafts;
    KeychainFlow *m_keychain;
    RecentMenu *m_recent;
    ContactOpener *m_opener;
    ContactArea *m_area;
    ContactHeader *m_header;
    ContactActions *m_contactActions;
    CaretMemory *m_caretMemory;
    ExportActions *m_exports;
    LocalDataRemoval *m_forgetting;
    DisplaySettings *m_display;
    HelpActions *m_help;
    DropZone *m_dropZone;
    PaneCycle *m_panes;
    RequestStatus *m_waitStatus = nullptr;
    TokenExpiry *m_tokenExpiry = nullptr;
    DraftStatus *m_draftStatus = nullptr;
};
