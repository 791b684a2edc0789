#pragma once

#include <QStackedWidget>
#include <QStringList>

class AccountSwitch;
class ContactOpener;
class ContactView;
class ContactSession;
class MessageBar;
struct Profile;
class StartPage;

/// The room of the contact: the start page until one is in the session. Leads from one to the other: to the
/// account to begin with, to what the command line names, to what the start page offers.
class ContactArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// All must outlive it; the view becomes a child.
    ContactArea(ContactSession &session, ContactView &view, AccountSwitch &account, ContactOpener &opener,
                MessageBar &messages, QWidget *parent = nullptr);

    /// Goes to the account in use, or to the demo, and opens what the argument names, if it names something.
    /// Without an account the start page has the word.
    void begin(bool demo, const QString &argument);

    /// Goes to that account, and opens what the argument names, if it names something.
    void begin(const Profile &profile, const QString &argument);

    /// What the start page offers.
    void setRecents(const QStringList &recents);
    /// Whether the contact is what is seen.
    bool showsContact() const;

    /// Goes to the first field, or to what the start page offers first.
    void focusFirst();

private:
    /// A start with a contact doesn't pay for the start page.
    void startUnlessThereIsAContact();
    void setConnected(bool connected);
    void greet(const QString &firstId);
    void welcome();

    ContactSession &m_session;
    MessageBar &m_messages;
    ContactOpener &m_opener;
    AccountSwitch &m_account;
    ContactView &m_view;
    StartPage *m_start = nullptr;
    QStringList m_recents;
    bool m_connected = false;
    QString m_argument;
};
