#include "ui/accounts/accountdraft.h"

#include "store/settings.h"

#include <algorithm>
#include <iterator>

AccountDraft::AccountDraft(const Settings &settings)
    : m_profiles(settings.profiles())
    , m_saved(m_profiles)
    , m_savedInUse(settings.currentProfile())
{
    const auto found = std::ranges::find(m_saved, m_savedInUse, &Profile::name);
    if (found != m_saved.end())
        m_inUse = int(found - m_saved.begin());
}

void AccountDraft::add()
{
    m_profiles.append(Profile{});
    if (m_inUse < 0)
        m_inUse = count() - 1;
}

void AccountDraft::remove(int row)
{
    m_profiles.removeAt(row);
    if (m_inUse == row)
        m_inUse = m_profiles.isEmpty() ? -1 : 0;
    else if (m_inUse > row)
        --m_inUse;
}

QStringList AccountDraft::otherNames(int row) const
{
    QStringList names;
    for (int other = 0; other < count(); ++other) {
        if (other != row && !at(other).name.isEmpty())
            names.append(at(other).name);
    }
    return names;
}

int AccountDraft::firstProblem() const
{
    for (int row = 0; row < count(); ++row) {
        if (!problemsOf(at(row)).isEmpty() || otherNames(row).contains(at(row).name, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

bool AccountDraft::isEdited() const
{
    QList<Profile> filled;
    std::ranges::copy_if(m_profiles, std::back_inserter(filled),
                         [](const Profile &profile) { return profile != Profile{}; });
    return filled != m_saved || (!filled.isEmpty() && nameInUse() != m_savedInUse);
}

void AccountDraft::know(const QString &entry, const Secrets &secrets)
{
    for (QList<Profile> *profiles : {&m_profiles, &m_saved}) {
        for (Profile &profile : *profiles) {
            if (profile.keychainEntry == entry && profile.needsSecrets())
                profile.setSecrets(secrets);
        }
    }
}

QList<Profile> AccountDraft::toSave() const
{
    QList<Profile> profiles;
    std::ranges::transform(m_profiles, std::back_inserter(profiles),
                           [this](const Profile &profile) { return withoutStoredSecrets(profile); });
    return profiles;
}

Profile AccountDraft::withoutStoredSecrets(Profile profile) const
{
    const auto isStored = [&profile](const Profile &saved) {
        return !saved.keychainEntry.isEmpty() && saved.keychainEntry == profile.keychainEntry &&
               saved.secrets() == profile.secrets();
    };
    if (std::ranges::any_of(m_saved, isStored))
        profile.setSecrets({});
    return profile;
}

QString AccountDraft::nameInUse() const
{
    return m_inUse < 0 ? QString() : at(m_inUse).name;
}
