#include "ui/window/againflow.h"

#include "desk/desk.h"
#include "desk/sendagain.h"
#include "net/line.h"
#include "ui/accounts/accountswitch.h"
#include "ui/accounts/tokenprompt.h"
#include "ui/window/messagebar.h"
#include "ui/words/keychainsentences.h"
#include "ui/words/sentences.h"

#include <QAction>

using Kind = MessageBar::Kind;
using namespace std::chrono_literals;

AgainFlow::AgainFlow(SendAgain &again, Desk &desk, AccountSwitch &account, MessageBar &messages,
                     QObject *parent)
    : QObject(parent)
    , m_again(again)
    , m_desk(desk)
    , m_account(account)
    , m_messages(messages)
    , m_now(new QAction(tr("Now"), this))
    , m_stop(new QAction(tr("Stop"), this))
    , m_resume(new QAction(tr("Try again"), this))
    , m_sendUnseen(new QAction(tr("Send again"), this))
{
    connect(m_now, &QAction::triggered, &again, &SendAgain::now);
    connect(m_stop, &QAction::triggered, &again, &SendAgain::stop);
    connect(m_resume, &QAction::triggered, &again, &SendAgain::resume);
    connect(m_sendUnseen, &QAction::triggered, &again, &SendAgain::sendUnseen);
    connect(&again, &SendAgain::stateChanged, this, &AgainFlow::tell);
    connect(&m_second, &QTimer::timeout, this, &AgainFlow::countDown);
    m_second.setInterval(1s);
}

void AgainFlow::tell()
{
    const QString details = outcomeDetails(m_again.outcome());
    if (m_again.state() != SendAgain::State::Waiting)
        m_second.stop();
    switch (m_again.state()) {
    case SendAgain::State::Idle:
        break; // who ended it tells
    case SendAgain::State::Sending:
        m_messages.showMessage(Kind::Info, m_again.tries() == 0 ? tr("Sending…") : tr("Sending again…"));
        break;
    case SendAgain::State::Waiting:
        tellWait();
        break;
    case SendAgain::State::Looking:
        m_messages.showMessage(Kind::Info, tr("Looking what the server holds…"));
        break;
    case SendAgain::State::GaveUp:
        m_messages.showMessage(
            Message{Kind::Error,
                    after(isOffline(m_again.outcome()) ? tr("You will be told when it can be reached again.")
                                                       : tr("It isn't tried any more.")),
                    details},
            {m_resume});
        break;
    case SendAgain::State::ServerBack:
        m_messages.showMessage(Kind::Info, tr("The server can be reached again. Your contact waits."),
                               {m_resume});
        break;
    case SendAgain::State::NeedsToken:
        askForToken();
        break;
    case SendAgain::State::CannotLook:
        m_messages.showMessage(
            Message{Kind::Warning,
                    after(tr("This server shows no contacts, so nobody can look. To send the same "
                             "again does no harm unless someone else changed it since.")),
                    details},
            {m_sendUnseen});
        break;
    }
}

void AgainFlow::askForToken()
{
    auto *prompt = new TokenPrompt;
    const bool byKeychain = m_desk.line() && m_desk.line()->lacksSecrets();
    if (byKeychain) {
        prompt->offerTryAgain();
        connect(prompt, &TokenPrompt::tryAgainAsked, &m_again, &SendAgain::resume);
    }
    connect(prompt, &TokenPrompt::given, this, [this](const QString &token) {
        m_account.useToken(token);
        m_again.resume();
    });
    if (byKeychain) {
        const Keychain::Answer &answer = m_account.keychainAnswer();
        const Sentence missing =
            secretsMissingSentence(answer.problem.value_or(KeychainProblem::Unusable), m_desk.account());
        m_messages.showMessage(
            Message{Kind::Error,
                    missing.joined() + u' ' + tr("Nothing is lost: then, or with a token, it goes on."),
                    answer.words},
            prompt);
        return;
    }
    // Whether it was the sending or the look: the one before it may have had other troubles.
    m_messages.showMessage(Message{Kind::Error,
                                   tr("The server does not accept the token of the account “%1” any more; it "
                                      "may have expired. Nothing is lost: give another one, and it goes on.")
                                       .arg(m_desk.account().name),
                                   outcomeDetails(m_again.outcome())},
                           prompt);
}

void AgainFlow::tellWait()
{
    m_told = waitText();
    m_messages.showMessage(Message{Kind::Warning, m_told, outcomeDetails(m_again.outcome())},
                           {m_now, m_stop});
    m_second.start();
}

void AgainFlow::countDown()
{
    if (m_messages.text() != m_told)
        return; // closed, or something else is told
    m_told = waitText();
    m_messages.amend(m_told);
}

QString AgainFlow::waitText() const
{
    return after(tr("In %n second(s) the contact is looked at on the server, and sent again if need be.",
                    nullptr, int(m_again.left().count())));
}

QString AgainFlow::after(const QString &now) const
{
    const QString happened = sendSentence(m_again.outcome(), m_desk.account()).happened;
    return now.isEmpty() ? happened : happened + u' ' + now;
}
