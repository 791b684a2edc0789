#pragma once

#include "account/profile.h"

#include <QStringList>

class Settings;

/// A copy of the accounts while they are edited in the dialog. Writes nothing itself.
class AccountDraft
{
public:
    explicit AccountDraft(const Settings &settings);

    int count() const { return int(m_profiles.size()); }
    const Profile &at(int row) const { return m_profiles.at(row); }
    /// The row of the current account, or -1.
    int inUse() const { return m_inUse; }

    /// Appends an empty account. If there is no current account, makes it the current one.
    void add();
    void remove(int row);
    void replace(int row, const Profile &profile) { m_profiles[row] = profile; }
    void use(int row) { m_inUse = row; }

    /// Returns the names of the other accounts, which this account cannot have.
    QStringList otherNames(int row) const;
    /// Returns the row of the first account that cannot be saved, or -1.
    int firstProblem() const;
    /// Returns whether there are unsaved edits. Ignores new accounts that are still empty.
    bool isEdited() const;
    /// Sets the secrets that the keychain has in `entry`, for the account that lacks them. Does not count as
    /// an edit.
    void know(const QString &entry, const Secrets &secrets);
    /// Returns the accounts for AccountSave, without secrets that are already in the keychain.
    QList<Profile> toSave() const;
    QString nameInUse() const;

private:
    Profile withoutStoredSecrets(Profile profile) const;

    QList<Profile> m_profiles;
    int m_inUse = -1;
    QList<Profile> m_saved;
    QString m_savedInUse;
};
