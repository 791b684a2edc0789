#pragma once

#include <QStackedWidget>

class AccountSwitch;
class ContactOpener;
class ContactView;
class ContactSession;
class MessageBar;
class RecentMenu;
struct Profile;
class StartPage;

/// Shows the start page until a contact is open, then the contact. Owns the start page and connects it and
/// the account switch to the contact opener. Opens the contact given on the command line once there is an
/// account.
class ContactArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// The references must outlive the widget; the view becomes a child.
    ContactArea(ContactSession &session, ContactView &view, AccountSwitch &account, ContactOpener &opener,
                RecentMenu &recent, MessageBar &messages, QWidget *parent = nullptr);

    /// Switches to the saved account, or to the demo account, and opens the contact or file that `argument`
    /// names, if any. Shows the start page if there is no account.
    void begin(bool demo, const QString &argument);

    /// Switches to the account `profile` and opens the contact or file that `argument` names, if any.
    void begin(const Profile &profile, const QString &argument);

    /// Returns true if a contact is shown, false if the start page is.
    bool showsContact() const;
    bool startPageHasFocus() const;
    /// Sets the focus to the start page. Returns false if it is not shown.
    bool focusStartPage();

private:
    /// Creates and shows the start page if no contact is open.
    void showStartPageIfEmpty();
    void setConnected(bool connected);
    void showRecents();
    void onAccountSwitched(const QString &firstId);
    void onNoAccount();

    ContactSession &m_session;
    MessageBar &m_messages;
    ContactOpener &m_opener;
    AccountSwitch &m_account;
    RecentMenu &m_recent;
    ContactView &m_view;
    StartPage *m_start = nullptr;
    bool m_connected = false;
    QString m_argument;
};
