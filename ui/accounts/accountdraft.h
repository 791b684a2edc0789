#pragma once

#include "account/profile.h"

#include <QStringList>

class Settings;

/// The accounts while they are being edited: nothing of it is written anywhere.
class AccountDraft
{
public:
    explicit AccountDraft(const Settings &settings);

    int count() const { return int(m_profiles.size()); }
    const Profile &at(int row) const { return m_profiles.at(row); }
    /// Row of the account in use, or -1.
    int inUse() const { return m_inUse; }

    /// Appends an account to be filled in. The first one is in use.
    void add();
    void remove(int row);
    void replace(int row, const Profile &profile) { m_profiles[row] = profile; }
    void use(int row) { m_inUse = row; }

    /// Names that this account can't have.
    QStringList otherNames(int row) const;
    /// The first that can't be saved, or -1.
    int firstProblem() const;
    /// Whether anything would be lost. An account that is as empty as it began is nothing to lose.
    bool isEdited() const;
    /// What the keychain has in an entry, for the account that lacks it. That is no edit.
    void know(const QString &entry, const Secrets &secrets);
    /// As AccountSave takes them: what the keychain has already isn't written there again.
    QList<Profile> toSave() const;
    QString nameInUse() const;

private:
    Profile withoutWhatIsKept(Profile profile) const;

    QList<Profile> m_profiles;
    int m_inUse = -1;
    QList<Profile> m_saved;
    QString m_savedInUse;
};
