#include "store/accountsave.h"

#include "store/orphanedsecrets.h"
#include "store/privatefile.h"
#include "store/settings.h"

#include <algorithm>

AccountSave::AccountSave(Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

void AccountSave::save(const QList<Profile> &profiles, const QString &inUse)
{
    m_profiles = profiles;
    m_inUse = inUse;
    m_index = 0;
    m_entries.clear();
    writeNext();
}

void AccountSave::writeNext()
{
    while (m_index < m_profiles.size() &&
           (m_profiles.at(m_index).keychainEntry.isEmpty() || m_profiles.at(m_index).needsSecrets()))
        ++m_index;
    if (m_index == m_profiles.size()) {
        if (!m_entries.isEmpty())
            emit inKeychain();
        commit();
        return;
    }
    Profile &profile = m_profiles[m_index];
    const Secrets secrets = profile.secrets();
    // Always a new entry: the old one is kept until the file refers to the new one.
    profile.keychainEntry = Keychain::newEntry();
    profile.setSecrets({});
    m_entries.append(profile.keychainEntry);
    orphanedsecrets::markPending(m_settings, profile.keychainEntry, m_clock);
    m_settings.keychain().write(profile.keychainEntry, secrets, this,
                                [this, secrets](const Keychain::Answer &answer) {
                                    if (answer.problem)
                                        fail(answer);
                                    else
                                        readBack(secrets);
                                });
}

void AccountSave::readBack(const Secrets &secrets)
{
    m_settings.keychain().read(m_profiles.at(m_index).keychainEntry, this,
                               [this, secrets](Keychain::Answer answer) {
                                   if (!answer.problem && answer.secrets != secrets)
                                       answer.problem = KeychainProblem::Unusable;
                                   if (answer.problem)
                                       fail(answer);
                                   else
                                       writeNext();
                               });
}

void AccountSave::fail(const Keychain::Answer &answer)
{
    removeNewEntries();
    emit finished(
        {Result::End::KeychainFailed, m_profiles.at(m_index).name, {answer.problem, answer.words, {}}});
}

void AccountSave::removeNewEntries()
{
    for (const QString &entry : m_entries)
        orphanedsecrets::markOrphaned(m_settings, entry);
    orphanedsecrets::removeOrphans(m_settings, m_clock);
}

void AccountSave::commit()
{
    const QList<Profile> before = m_settings.profiles();
    const QString inUseBefore = m_settings.currentProfile();
    QStringList old;
    for (const Profile &profile : before) {
        if (!profile.keychainEntry.isEmpty() &&
            std::ranges::count(m_profiles, profile.keychainEntry, &Profile::keychainEntry) == 0)
            old.append(profile.keychainEntry);
    }
    for (const QString &entry : old)
        orphanedsecrets::markOrphaned(m_settings, entry);
    m_settings.setProfiles(m_profiles);
    m_settings.setCurrentProfile(m_inUse);
    if (!m_settings.isSaved()) {
        if (!m_entries.isEmpty() || !old.isEmpty()) {
            // The file on disk still refers to the old keychain entries.
            m_settings.setProfiles(before);
            m_settings.setCurrentProfile(inUseBefore);
            for (const QString &entry : old)
                orphanedsecrets::unmark(m_settings, entry);
            removeNewEntries();
        }
        emit finished({Result::End::NotWritten, {}, {}});
        return;
    }
    for (const QString &entry : m_entries)
        orphanedsecrets::unmark(m_settings, entry);
    if (!m_entries.isEmpty())
        removeStaleCopies(m_settings.path());
    orphanedsecrets::removeOrphans(m_settings, m_clock);
    emit finished({});
}

#include "moc_accountsave.cpp"
