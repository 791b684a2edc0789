#include "ui/accounts/accountswitch.h"

#include "account/demoaccount.h"
#include "client/apiclient.h"
#include "session/contactsession.h"
#include "session/secretsupply.h"
#include "store/recentcontacts.h"
#include "store/settings.h"
#include "ui/accounts/accountline.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/style/accountkind.h"
#include "ui/text/tooltip.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/firstpaint.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

Limits limitsOf(const Settings &settings)
{
    return {.inactivity = settings.inactivity(), .overall = settings.overall()};
}

} // namespace

AccountSwitch::AccountSwitch(const Actions &actions, ContactSession &session, Settings &settings,
                             DemoAccount &demo, const Clock &clock, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_settings(settings)
    , m_clock(clock)
    , m_demo(demo)
    , m_menu(new QMenu(this))
{
    setObjectName(u"account"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    connect(actions.accounts, &QAction::triggered, this, &AccountSwitch::editAccounts);
    connect(actions.demo, &QAction::triggered, this, &AccountSwitch::pickDemo);
    connect(m_menu, &QMenu::aboutToShow, this, &AccountSwitch::fillMenu);
    // Keychain access and loading its library can be slow, so wait until the window has been painted.
    connect(new FirstPaint(window()), &FirstPaint::happened, this, [this] {
        m_isShown = true;
        fetchSecrets();
    });
    // All windows share the demo account; only react if this window has started it.
    connect(&m_demo, &DemoAccount::ready, this, [this](const Profile &profile, const QString &firstId) {
        if (std::exchange(m_awaitsDemo, false))
            use(profile, firstId);
    });
    connect(&m_demo, &DemoAccount::failed, this, [this] {
        if (std::exchange(m_awaitsDemo, false))
            emit demoFailed();
    });
}

void AccountSwitch::useSaved()
{
    const QList<Profile> profiles = m_settings.profiles();
    if (profiles.isEmpty()) {
        if (!m_session.hasAccount() || m_session.account() != m_demo.profile())
            useNone();
        return;
    }
    m_awaitsDemo = false;
    const auto named = std::ranges::find(profiles, m_settings.currentProfile(), &Profile::name);
    use(named == profiles.end() ? profiles.constFirst() : *named, {});
}

void AccountSwitch::useDemo()
{
    m_awaitsDemo = true;
    m_demo.start();
}

void AccountSwitch::useNone()
{
    m_session.leaveAccount();
    setText(tr("No account"));
    setAccessibleName(text());
    setToolTip({});
    emit withoutAccount();
}

void AccountSwitch::use(const Profile &profile, const QString &firstId)
{
    enter(profile);
    emit switched(firstId);
}

void AccountSwitch::enter(const Profile &profile)
{
    m_session.setAccount(profile, limitsOf(m_settings));
    m_supply = configureClient(*m_session.client(), profile, m_settings);
    if (m_supply) {
        connect(m_supply, &SecretSupply::failed, this, [this](const Keychain::Answer &answer) {
            m_keychainAnswer = answer;
            emit secretsMissing();
        });
        if (m_isShown)
            QMetaObject::invokeMethod(this, &AccountSwitch::fetchSecrets, Qt::QueuedConnection);
    }
    const QString text =
        tr("%1 · %2", "kind of account and its name").arg(accountKindText(profile.kind), profile.name);
    setText(text);
    setAccessibleName(tr("Account: %1").arg(text));
    setPlainToolTip(this, profile.baseUrl);
    update();
}

void AccountSwitch::takeSaved()
{
    const Profile &mine = m_session.account();
    for (const Profile &profile : m_settings.profiles()) {
        if (isSameAccount(profile, mine) && profile.name == mine.name && !(profile == mine) &&
            m_session.busy() == ContactSession::Busy::No) {
            enter(profile);
            return;
        }
    }
}

void AccountSwitch::useToken(const QString &token)
{
    Profile mine = m_session.account();
    if (!mine.keychainEntry.isEmpty()) {
        enter(mine);
        m_session.client()->setSecrets({{}, token});
        storeToken(token);
        return;
    }
    QList<Profile> profiles = m_settings.profiles();
    const auto saved = std::ranges::find(profiles, mine);
    mine.token = token;
    if (saved != profiles.end()) {
        *saved = mine;
        m_settings.setProfiles(profiles);
    }
    enter(mine);
}

void AccountSwitch::storeToken(const QString &token)
{
    // Keep the API key of the entry, if it has one.
    Keychain &keychain = m_settings.keychain();
    const QString entry = m_session.account().keychainEntry;
    keychain.read(entry, this, [this, &keychain, entry, token](const Keychain::Answer &answer) {
        if (answer.problem && answer.problem != KeychainProblem::NotFound) {
            emit tokenNotKept(answer);
            return;
        }
        keychain.write(entry, {answer.secrets.apiKey, token}, this, [this](const Keychain::Answer &written) {
            if (written.problem)
                emit tokenNotKept(written);
        });
    });
}

void AccountSwitch::fetchSecrets()
{
    if (m_supply)
        m_supply->fetch();
}

void AccountSwitch::pick(const QString &name)
{
    emit leaveRequested([this, name] {
        m_settings.setCurrentProfile(name);
        useSaved();
    });
}

void AccountSwitch::pickDemo()
{
    emit leaveRequested([this] { useDemo(); });
}

void AccountSwitch::editAccounts()
{
    auto *dialog = new AccountsDialog(m_settings, m_clock, limitsOf(m_settings), window());
    connect(dialog, &AccountsDialog::profilesSaved, this, [this, was = m_settings.currentProfile()] {
        RecentContacts(m_settings).forgetAllBut(m_settings.profiles());
        useAfterEditing(was);
        emit profilesSaved();
    });
    dialog->open();
}

void AccountSwitch::useAfterEditing(const QString &previousCurrent)
{
    // The current account may have been changed by another window: switch only if it was changed in this
    // dialog.
    const QString current = m_settings.currentProfile();
    const bool chosen = current != previousCurrent && current != m_session.account().name;
    takeSaved();
    const QList<Profile> profiles = m_settings.profiles();
    if (!chosen && profiles.contains(m_session.account()))
        return;
    if (!chosen && std::ranges::count(profiles, m_session.account().name, &Profile::name) > 0)
        m_settings.setCurrentProfile(m_session.account().name);
    emit leaveRequested([this] { useSaved(); });
}

void AccountSwitch::fillMenu()
{
    m_menu->clear();
    for (const Profile &profile : m_settings.profiles()) {
        QAction *action = m_menu->addAction(
            tr("%1 · %2", "kind of account and its name").arg(accountKindText(profile.kind), profile.name),
            this, [this, name = profile.name] { pick(name); });
        action->setCheckable(true);
        action->setChecked(profile.name == m_session.account().name);
    }
    m_menu->addAction(tr("Demo account"), this, &AccountSwitch::pickDemo);
    m_menu->addSeparator();
    m_menu->addAction(tr("Accounts…"), this, &AccountSwitch::editAccounts);
}

void AccountSwitch::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!m_session.hasAccount())
        return;
    // The colour only repeats the kind that the text already states.
    QPainter painter(this);
    const QRect edge(0, 2, 4, height() - 4);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge),
                     accountKindColor(m_session.account().kind, palette()));
}

#include "moc_accountswitch.cpp"
