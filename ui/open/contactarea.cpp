#include "ui/open/contactarea.h"

#include "session/contactsession.h"
#include "ui/accounts/accountswitch.h"
#include "ui/contact/contactview.h"
#include "ui/messages/messagebar.h"
#include "ui/open/contactopener.h"
#include "ui/open/recentmenu.h"
#include "ui/open/startpage.h"

#include <QFileInfo>

#include <utility>

ContactArea::ContactArea(ContactSession &session, ContactView &view, AccountSwitch &account,
                         ContactOpener &opener, RecentMenu &recent, MessageBar &messages, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_messages(messages)
    , m_opener(opener)
    , m_account(account)
    , m_recent(recent)
    , m_view(view)
{
    addWidget(&view);
    connect(&session, &ContactSession::loaded, &view, [this, &view] {
        view.setEnabled(true);
        setCurrentWidget(&view);
    });
    connect(&account, &AccountSwitch::switched, this, &ContactArea::onAccountSwitched);
    connect(&account, &AccountSwitch::withoutAccount, this, &ContactArea::onNoAccount);
    connect(&account, &AccountSwitch::leaveRequested, &opener, &ContactOpener::leaveThen);
    connect(&account, &AccountSwitch::demoFailed, this, [this] {
        m_messages.showMessage(
            MessageBar::Kind::Error,
            tr("The demo account could not be started. Connect an account under File > Accounts."));
    });
    connect(&account, &AccountSwitch::switched, this, &ContactArea::showRecents);
    connect(&recent, &RecentMenu::changed, this, &ContactArea::showRecents);
}

void ContactArea::begin(bool demo, const QString &argument)
{
    m_argument = argument;
    if (demo)
        m_account.useDemo();
    else
        m_account.useSaved();
    showStartPageIfEmpty();
}

void ContactArea::begin(const Profile &profile, const QString &argument)
{
    m_argument = argument;
    m_account.use(profile);
    showStartPageIfEmpty();
}

void ContactArea::showStartPageIfEmpty()
{
    if (m_start || m_session.hasContact())
        return;
    m_start = new StartPage(this);
    m_start->setConnected(m_connected);
    m_start->setRecents(m_recent.texts());
    connect(m_start, &StartPage::demoRequested, &m_account, &AccountSwitch::useDemo);
    connect(m_start, &StartPage::accountsRequested, &m_account, &AccountSwitch::editAccounts);
    connect(m_start, &StartPage::idChosen, &m_opener, &ContactOpener::openId);
    connect(m_start, &StartPage::pasteRequested, &m_opener, &ContactOpener::pasteContact);
    connect(m_start, &StartPage::fileRequested, &m_opener, &ContactOpener::askForFile);
    addWidget(m_start);
    setCurrentWidget(m_start);
    m_view.setEnabled(false);
    focusStartPage();
}

void ContactArea::showRecents()
{
    if (m_start)
        m_start->setRecents(m_recent.texts());
}

bool ContactArea::showsContact() const
{
    return m_session.hasContact();
}

bool ContactArea::startPageHasFocus() const
{
    return m_start && !showsContact() && m_start->isAncestorOf(window()->focusWidget());
}

bool ContactArea::focusStartPage()
{
    if (!m_start || showsContact())
        return false;
    m_start->setFocus(Qt::OtherFocusReason);
    return true;
}

void ContactArea::setConnected(bool connected)
{
    m_connected = connected;
    if (m_start)
        m_start->setConnected(connected);
}

void ContactArea::onAccountSwitched(const QString &firstId)
{
    setConnected(true);
    m_messages.setIdleText(
        firstId.isEmpty()
            ? tr("Open a contact by its ID, from a file, or paste one.")
            : tr("This is the demo account: invented people, and nothing leaves this computer."));
    const QString named = std::exchange(m_argument, {});
    const QString first = named.isEmpty() ? firstId : named;
    if (!first.isEmpty())
        m_opener.openArgument(first);
}

void ContactArea::onNoAccount()
{
    setConnected(false);
    m_messages.setIdleText(tr("Without an account, contacts can be looked at from a file or pasted."));
    if (m_argument.isEmpty())
        return;
    if (QFileInfo::exists(m_argument)) // a file can be opened without an account
        m_opener.openArgument(std::exchange(m_argument, {}));
    else
        m_messages.showMessage(MessageBar::Kind::Info,
                               tr("The contact is opened as soon as there is an account. Connect one, or try "
                                  "the demo account."));
}

#include "moc_contactarea.cpp"
