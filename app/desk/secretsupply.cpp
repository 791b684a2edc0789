#include "desk/secretsupply.h"

#include "net/line.h"

#include <utility>

SecretSupply::SecretSupply(Line &line, Keychain &keychain, const QString &entry)
    : QObject(&line)
    , m_line(line)
    , m_keychain(keychain)
    , m_entry(entry)
{
    connect(&line, &Line::secretsWanted, this, &SecretSupply::fetch);
}

void SecretSupply::fetch()
{
    if (!m_line.lacksSecrets() || std::exchange(m_isAsking, true))
        return;
    m_keychain.read(m_entry, this, [this](const Keychain::Answer &answer) { take(answer); });
}

void SecretSupply::take(const Keychain::Answer &answer)
{
    m_isAsking = false;
    if (!m_line.lacksSecrets())
        return; // a person was faster
    if (!answer.problem) {
        m_line.takeSecrets(answer.secrets);
        return;
    }
    m_line.goWithout(*answer.problem);
    emit failed(answer);
}
