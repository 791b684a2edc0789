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
    connect(&account, &AccountSwitch::secretsMissing, this, &KeychainFlow::tellOfAccount);
    connect(&account, &AccountSwitch::tokenNotKept, this, &KeychainFlow::tellOfToken);
}

void KeychainFlow::tellOfAccount()
{
    if (m_session.busy() != ContactSession::Busy::No)
        return; // what waits for it tells
    const Keychain::Answer &answer = m_account.keychainAnswer();
    offer(secretsMissingSentence(answer.problem.value_or(KeychainProblem::Unusable), m_session.account())
              .joined(),
          answer.words, [this] { m_account.fetchSecrets(); });
}

void KeychainFlow::reportContact(const Outcome &outcome, const std::function<void()> &again)
{
    offer(fetchMessage(outcome, m_session.account()).joined(), m_account.keychainAnswer().words, again);
}

void KeychainFlow::tellOfToken(const Keychain::Answer &answer)
{
    // What else is said meanwhile comes first; this stays true until the program ends.
    m_messages.showUntilClosed(
        Message{Message::Kind::Warning,
                tokenNotKeptSentence(answer.problem.value_or(KeychainProblem::Unusable), m_session.account())
                    .joined(),
                answer.words});
}

void KeychainFlow::offer(const QString &text, const QString &details, const std::function<void()> &again)
{
    auto *prompt = new TokenPrompt;
    prompt->offerTryAgain();
    const auto proceed = [this, again] {
        m_messages.clear();
        again();
    };
    connect(prompt, &TokenPrompt::tryAgainAsked, this, proceed,
            Qt::QueuedConnection); // the prompt goes with it
    connect(
        prompt, &TokenPrompt::given, this,
        [this, proceed](const QString &token) {
            m_account.useToken(token);
            proceed();
        },
        Qt::QueuedConnection);
    m_messages.showMessage(Message{Message::Kind::Error, text, details}, prompt);
}
