#include "ui/window/contactarea.h"

#include "desk/desk.h"
#include "ui/accounts/accountswitch.h"
#include "ui/window/contactopener.h"
#include "ui/window/contactview.h"
#include "ui/window/messagebar.h"
#include "ui/window/startpage.h"

#include <QFileInfo>

#include <utility>

ContactArea::ContactArea(Desk &desk, ContactView &view, AccountSwitch &account, ContactOpener &opener,
                         MessageBar &messages, QWidget *parent)
    : QStackedWidget(parent)
    , m_messages(messages)
    , m_opener(opener)
    , m_account(account)
    , m_view(view)
    , m_start(new StartPage)
{
    addWidget(m_start);
    addWidget(&view);
    connect(&desk, &Desk::loaded, &view, [this, &view] { setCurrentWidget(&view); });
    connect(&account, &AccountSwitch::switched, this, &ContactArea::greet);
    connect(&account, &AccountSwitch::withoutAccount, this, &ContactArea::welcome);
    connect(m_start, &StartPage::demoWanted, &account, &AccountSwitch::useDemo);
    connect(m_start, &StartPage::accountsWanted, &account, &AccountSwitch::editAccounts);
    connect(m_start, &StartPage::idChosen, &opener, &ContactOpener::openId);
    connect(m_start, &StartPage::pasteWanted, &opener, &ContactOpener::pasteContact);
    connect(m_start, &StartPage::fileWanted, &opener, &ContactOpener::askForFile);
}

void ContactArea::begin(bool demo, const QString &argument)
{
    m_argument = argument;
    if (demo)
        m_account.useDemo();
    else
        m_account.useSaved();
    if (!showsContact())
        focusFirst();
}

void ContactArea::begin(const Profile &profile, const QString &argument)
{
    m_argument = argument;
    m_account.use(profile);
    if (!showsContact())
        focusFirst();
}

void ContactArea::focusFirst()
{
    if (showsContact())
        m_view.focusPath({.field = 0});
    else
        m_start->setFocus(Qt::OtherFocusReason);
}

void ContactArea::greet(const QString &firstId)
{
    m_start->setConnected(true);
    m_messages.setIdleText(
        firstId.isEmpty()
            ? tr("Open a contact by its ID, from a file, or paste one.")
            : tr("This is the demo account: invented people, and nothing leaves this computer."));
    const QString named = std::exchange(m_argument, {});
    const QString first = named.isEmpty() ? firstId : named;
    if (!first.isEmpty())
        m_opener.openArgument(first);
}

void ContactArea::welcome()
{
    m_start->setConnected(false);
    m_messages.setIdleText(tr("Without an account, contacts can be looked at from a file or pasted."));
    if (m_argument.isEmpty())
        return;
    if (QFileInfo::exists(m_argument)) // needs no account
        m_opener.openArgument(std::exchange(m_argument, {}));
    else
        m_messages.showMessage(MessageBar::Kind::Info,
                               tr("The contact is opened as soon as there is an account. Connect one, or try "
                                  "the demo account."));
}
