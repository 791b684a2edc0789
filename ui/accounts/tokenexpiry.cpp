#include "ui/accounts/tokenexpiry.h"

#include "account/clock.h"
#include "account/token.h"
#include "client/apiclient.h"
#include "session/contactsession.h"
#include "ui/accounts/accountswitch.h"
#include "ui/accounts/tokenprompt.h"
#include "ui/messages/messagebar.h"
#include "ui/style/icons.h"

#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The longest time between checks, because the clock can be set and the computer can sleep.
constexpr std::chrono::milliseconds longestWait = 30s;
constexpr std::chrono::milliseconds shortestWait = 10ms;

} // namespace

TokenExpiry::TokenExpiry(ContactSession &session, AccountSwitch &account, MessageBar &messages,
                         const Clock &clock, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_account(account)
    , m_messages(messages)
    , m_clock(clock)
    , m_button(new QToolButton(window))
{
    m_button->setObjectName(u"tokenExpiry"_s);
    m_button->setIcon(themedIcon(u"warning"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(tr("Give the account another token before the server refuses this one"));
    window->statusBar()->addPermanentWidget(m_button);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenExpiry::refresh);
    connect(m_button, &QToolButton::clicked, this, &TokenExpiry::ask);
    connect(&session, &ContactSession::accountChanged, this, [this] {
        m_pendingToken.clear();
        if (m_session.hasAccount())
            connect(m_session.client(), &ApiClient::secretsSet, this, &TokenExpiry::refresh);
        refresh();
    });
    // Queued: the result of a request is handled first and may start another request.
    connect(&session, &ContactSession::busyChanged, this, &TokenExpiry::usePendingToken,
            Qt::QueuedConnection);
    refresh();
}

void TokenExpiry::refresh()
{
    const QDateTime expiry = m_session.hasAccount() ? m_session.client()->tokenExpiry() : QDateTime();
    const QDateTime now = m_clock.now();
    const QDateTime renewal = expiry.addSecs(-std::chrono::seconds(renewalLead).count());
    const bool soon = expiry.isValid() && now >= renewal;
    m_button->setVisible(soon);
    if (soon) {
        const QString when = QLocale().toString(expiry.toLocalTime().time(), QLocale::ShortFormat);
        m_button->setText(expiry > now ? tr("Token expires at %1").arg(when) : tr("Token has expired"));
        m_button->setAccessibleName(m_button->text());
    }
    if (expiry.isValid() && now < expiry) {
        const auto next = std::chrono::milliseconds(now.msecsTo(soon ? expiry : renewal));
        m_timer.start(std::clamp(next, shortestWait, longestWait));
    } else {
        m_timer.stop();
    }
}

void TokenExpiry::ask()
{
    auto *prompt = new TokenPrompt;
    connect(prompt, &TokenPrompt::given, this, [this](const QString &token) {
        m_pendingToken = token;
        usePendingToken();
        if (m_pendingToken.isEmpty())
            return;
        // Changing the account would drop the request under way.
        m_messages.withdraw(m_question);
        m_messages.showMessage(MessageBar::Kind::Info,
                               tr("The new token is used once the request under way is answered."));
    });
    m_messages.withdraw(m_question);
    m_question = m_messages.showMessage(
        Message{MessageBar::Kind::Info,
                tr("Give the account “%1” another token; it is used from then on. What is "
                   "open stays as it is.")
                    .arg(m_session.account().name),
                {}},
        prompt);
    prompt->setFocus(Qt::OtherFocusReason);
}

void TokenExpiry::usePendingToken()
{
    if (m_pendingToken.isEmpty() || m_session.busy() != ContactSession::Busy::No)
        return;
    m_account.useToken(std::exchange(m_pendingToken, {}));
    m_messages.withdraw(m_question); // the focus goes back to what is still there
    m_messages.showMessage(MessageBar::Kind::Success, tr("The new token is used from now on."));
}

#include "moc_tokenexpiry.cpp"
