#include "session/secretsupply.h"

#include "client/apiclient.h"

#include <utility>

SecretSupply::SecretSupply(ApiClient &client, Keychain &keychain, const QString &entry)
    : QObject(&client)
    , m_client(client)
    , m_keychain(keychain)
    , m_entry(entry)
{
    connect(&client, &ApiClient::secretsRequested, this, &SecretSupply::fetch);
}

void SecretSupply::fetch()
{
    if (!m_client.needsSecrets() || std::exchange(m_isAsking, true))
        return;
    m_keychain.read(m_entry, this, [this](const Keychain::Answer &answer) { onAnswer(answer); });
}

void SecretSupply::onAnswer(const Keychain::Answer &answer)
{
    m_isAsking = false;
    if (!m_client.needsSecrets())
        return; // the person has entered a token in the meantime
    if (!answer.problem) {
        m_client.setSecrets(answer.secrets);
        return;
    }
    m_client.secretsUnavailable(*answer.problem);
    emit failed(answer);
}

#include "moc_secretsupply.cpp"
