#include "session/secretsupply.h"

#include "client/apiclient.h"

#include <utility>

SecretSupply::SecretSupply(ApiClient &line, Keychain &keychain, const QString &entry)
    : QObject(&line)
    , m_client(line)
    , m_keychain(keychain)
    , m_entry(entry)
{
    connect(&line, &ApiClient::secretsWanted, this, &SecretSupply::fetch);
}

void SecretSupply::fetch()
{
    if (!m_client.needsSecrets() || std::exchange(m_isAsking, true))
        return;
    m_keychain.read(m_entry, this, [this](const Keychain::Answer &answer) { take(answer); });
}

void SecretSupply::take(const Keychain::Answer &answer)
{
    m_isAsking = false;
    if (!m_client.needsSecrets())
        return; // a person was faster
    if (!answer.problem) {
        m_client.setSecrets(answer.secrets);
        return;
    }
    m_client.secretsUnavailable(*answer.problem);
    emit failed(answer);
}
