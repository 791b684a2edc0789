#pragma once

#include <QStackedWidget>

class AccountSwitch;
class ContactOpener;
class ContactView;
class Desk;
class MessageBar;
struct Profile;
class StartPage;

/// The room of the contact: the start page until one is on the desk. Leads from one to the other: to the
/// account to begin with, to what the command line names, to what the start page offers.
class ContactArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// All must outlive it; the view becomes a child.
    ContactArea(Desk &desk, ContactView &view, AccountSwitch &account, ContactOpener &opener,
                MessageBar &messages, QWidget *parent = nullptr);

    /// Goes to the account in use, or to the demo, and opens what the argument names, if it names something.
    /// Without an account the start page has the word.
    void begin(bool demo, const QString &argument);

    /// Goes to that account, and opens what the argument names, if it names something.
    void begin(const Profile &profile, const QString &argument);

    StartPage &startPage() { return *m_start; }
    /// Whether the contact is what is seen.
    bool showsContact() const { return currentIndex() == 1; }

    /// Goes to the first field, or to what the start page offers first.
    void focusFirst();

private:
    void greet(const QString &firstId);
    void welcome();

    MessageBar &m_messages;
    ContactOpener &m_opener;
    AccountSwitch &m_account;
    ContactView &m_view;
    StartPage *m_start;
    QString m_argument;
};
