#include "ui/send/deliverymessages.h"

#include "client/apiclient.h"
#include "session/contactsession.h"
#include "session/delivery.h"
#include "ui/accounts/accountswitch.h"
#include "ui/accounts/tokenprompt.h"
#include "ui/messages/messagebar.h"
#include "ui/text/keychainmessages.h"
#include "ui/text/usermessage.h"

#include <QAction>

using Kind = MessageBar::Kind;
using namespace std::chrono_literals;

DeliveryMessages::DeliveryMessages(Delivery &delivery, ContactSession &session, AccountSwitch &account,
                                   MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_delivery(delivery)
    , m_session(session)
    , m_account(account)
    , m_messages(messages)
    , m_now(new QAction(tr("Now"), this))
    , m_stop(new QAction(tr("Stop"), this))
    , m_resume(new QAction(tr("Try again"), this))
    , m_sendWithoutVerification(new QAction(tr("Send again"), this))
{
    connect(m_now, &QAction::triggered, &delivery, &Delivery::retryNow);
    connect(m_stop, &QAction::triggered, &delivery, &Delivery::stop);
    connect(m_resume, &QAction::triggered, &delivery, &Delivery::resume);
    connect(m_sendWithoutVerification, &QAction::triggered, &delivery, &Delivery::sendWithoutVerification);
    connect(&delivery, &Delivery::stateChanged, this, &DeliveryMessages::showState);
    connect(&m_second, &QTimer::timeout, this, &DeliveryMessages::countDown);
    m_second.setInterval(1s);
}

void DeliveryMessages::showState()
{
    const QString details = outcomeDetails(m_delivery.outcome());
    if (m_delivery.state() != Delivery::State::Waiting)
        m_second.stop();
    m_messages.withdraw(m_question);
    switch (m_delivery.state()) {
    case Delivery::State::Idle:
        break; // SendFlow::showOutcome() shows the result
    case Delivery::State::Sending:
        m_messages.showMessage(Kind::Info, m_delivery.tries() == 0 ? tr("Sending…") : tr("Sending again…"));
        break;
    case Delivery::State::Waiting:
        showWait();
        break;
    case Delivery::State::Looking:
        m_messages.showMessage(Kind::Info, tr("Looking what the server holds…"));
        break;
    case Delivery::State::GaveUp:
        m_question =
            m_messages.showMessage(Message{Kind::Error,
                                           after(isOffline(m_delivery.outcome())
                                                     ? tr("You will be told when it can be reached again.")
                                                     : tr("It isn't tried any more.")),
                                           details},
                                   {m_resume});
        break;
    case Delivery::State::ServerBack:
        m_question = m_messages.showMessage(
            Kind::Info, tr("The server can be reached again. Your contact waits."), {m_resume});
        break;
    case Delivery::State::NeedsToken:
        askForToken();
        break;
    case Delivery::State::VerificationUnavailable:
        m_question = m_messages.showMessage(
            Message{Kind::Warning,
                    after(tr("This server shows no contacts, so nobody can look. To send the same "
                             "again does no harm unless someone else changed it since.")),
                    details},
            {m_sendWithoutVerification});
        break;
    }
}

void DeliveryMessages::askForToken()
{
    auto *prompt = new TokenPrompt;
    const bool byKeychain = m_session.client() && m_session.client()->needsSecrets();
    if (byKeychain) {
        prompt->offerTryAgain();
        connect(prompt, &TokenPrompt::tryAgainRequested, &m_delivery, &Delivery::resume);
    }
    connect(prompt, &TokenPrompt::given, this, [this](const QString &token) {
        m_account.useToken(token);
        m_delivery.resume();
    });
    if (byKeychain) {
        const Keychain::Answer &answer = m_account.keychainAnswer();
        const UserMessage missing =
            secretsMissingMessage(answer.problem.value_or(KeychainProblem::Unusable), m_session.account());
        m_question = m_messages.showMessage(
            Message{Kind::Error,
                    missing.joined() + u' ' + tr("Nothing is lost: then, or with a token, it goes on."),
                    answer.words},
            prompt);
        return;
    }
    // A fixed text: if the fetch was rejected, outcome() is still that of the PUT and may name another error.
    m_question = m_messages.showMessage(
        Message{Kind::Error,
                tr("The server does not accept the token of the account “%1” any more; it "
                   "may have expired. Nothing is lost: give another one, and it goes on.")
                    .arg(m_session.account().name),
                outcomeDetails(m_delivery.outcome())},
        prompt);
}

void DeliveryMessages::showWait()
{
    m_question = m_messages.showMessage(
        Message{Kind::Warning, waitText(), outcomeDetails(m_delivery.outcome())}, {m_now, m_stop});
    m_second.start();
}

void DeliveryMessages::countDown()
{
    m_messages.updateText(m_question, waitText());
}

QString DeliveryMessages::waitText() const
{
    return after(tr("In %n second(s) the contact is looked at on the server, and sent again if need be.",
                    nullptr, int(m_delivery.timeToNextTry().count())));
}

QString DeliveryMessages::after(const QString &now) const
{
    const QString what = sendMessage(m_delivery.outcome(), m_session.account()).what;
    return now.isEmpty() ? what : what + u' ' + now;
}

#include "moc_deliverymessages.cpp"
