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

/// Shows the start page until a contact is open, then the contact. Begins with an account and the contact
/// that the command line names, and connects the start page and the account switch to what opens contacts.
class ContactArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// All must outlive it; the view becomes a child.
    ContactArea(ContactSession &session, ContactView &view, AccountSwitch &account, ContactOpener &opener,
                RecentMenu &recent, MessageBar &messages, QWidget *parent = nullptr);

    /// Changes to the account in use, or to the demo account, and opens the contact or file that the argument
    /// names, if any. Without an account it shows the start page.
    void begin(bool demo, const QString &argument);

    /// Changes to that account, and opens the contact or file that the argument names, if any.
    void begin(const Profile &profile, const QString &argument);

    /// Whether the contact is shown, not the start page.
    bool showsContact() const;
    bool startPageHasFocus() const;
    /// False if the start page is not shown.
    bool focusStartPage();

private:
    /// Makes the start page unless a contact is open already.
    void startUnlessThereIsAContact();
    void setConnected(bool connected);
    void showRecents();
    void greet(const QString &firstId);
    void welcome();

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
