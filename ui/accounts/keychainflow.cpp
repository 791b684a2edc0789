#include "ui/accounts/keychainflow.h"

#include "client/outcome.h"
#include "session/contactsession.h"
#include "ui/accounts/accountswitch.h"
#include "ui/accounts/tokenprompt.h"
#include "ui/messages/messagebar.h"
#include "ui/text/keychainmessages.h"

KeychainFlow::KeychainFlow(AccountSwitch &account, ContactSession &session, MessageBar &messages,
                           QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_session(session)
    , m_messages(messages)
{
    // DeliveryMessages asks in its place while a contact is being sent.
    connect(&session, &ContactSession::busyChanged, this, [this](ContactSession::Busy busy) {
        if (busy == ContactSession::Busy::Sending)
            m_messages.withdraw(m_question);
    });
    connect(&session, &ContactSession::accountChanged, this, [this] { m_messages.withdraw(m_question); });
    connect(&account, &AccountSwitch::secretsMissing, this, &KeychainFlow::reportMissingSecrets);
    connect(&account, &AccountSwitch::tokenNotKept, this, &KeychainFlow::reportTokenNotKept);
}

void KeychainFlow::reportMissingSecrets()
{
    if (m_session.busy() != ContactSession::Busy::No)
        return; // the request that needs the secrets reports the error
    const Keychain::Answer &answer = m_account.keychainAnswer();
    offer(secretsMissingMessage(answer.problem.value_or(KeychainProblem::Unusable), m_session.account())
              .joined(),
          answer.words, [this] { m_account.fetchSecrets(); });
}

void KeychainFlow::reportContact(const Outcome &outcome, const std::function<void()> &again)
{
    offer(fetchMessage(outcome, m_session.account()).joined(), m_account.keychainAnswer().words, again);
}

void KeychainFlow::reportTokenNotKept(const Keychain::Answer &answer)
{
    // The message stays valid until the program ends, so show it again after other messages.
    m_messages.showUntilClosed(Message{
        Message::Kind::Warning,
        tokenNotKeptMessage(answer.problem.value_or(KeychainProblem::Unusable), m_session.account()).joined(),
        answer.words});
}

void KeychainFlow::offer(const QString &text, const QString &details, const std::function<void()> &again)
{
    auto *prompt = new TokenPrompt;
    prompt->offerTryAgain();
    const auto proceed = [this, again] {
        m_messages.withdraw(m_question);
        again();
    };
    connect(prompt, &TokenPrompt::tryAgainRequested, this, proceed,
            Qt::QueuedConnection); // queued: withdraw() deletes the prompt that emits the signal
    connect(
        prompt, &TokenPrompt::given, this,
        [this, proceed](const QString &token) {
            m_account.useToken(token);
            proceed();
        },
        Qt::QueuedConnection);
    m_messages.withdraw(m_question);
    m_question = m_messages.showMessage(Message{Message::Kind::Error, text, details}, prompt);
}

#include "moc_keychainflow.cpp"
