#pragma once

#include "account/profile.h"

#include <QStringList>

class Settings;

/// The accounts while they are being edited: nothing of it is written before save().
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

    /// What is saved is another by now; what was edited stays.
    void takeSaved(const Profile &was, const Profile &is);

    /// Names that this account can't have.
    QStringList otherNames(int row) const;
    /// The first that can't be saved, or -1.
    int firstProblem() const;
    /// Whether anything would be lost. An account that is as empty as it began is nothing to lose.
    bool isEdited() const;
    /// False when it could not be written.
    bool save(Settings &settings) const;

private:
    QString nameInUse() const;

    QList<Profile> m_profiles;
    int m_inUse = -1;
    QList<Profile> m_saved;
    QString m_savedInUse;
};
