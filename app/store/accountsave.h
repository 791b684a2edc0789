#pragma once

#include "account/profile.h"
#include "store/keychain.h"

#include <QObject>
#include <QStringList>

class Clock;
class Settings;

/// Saves the accounts, and stores the secrets of each in the settings file or the keychain, as its profile
/// says. Secrets are removed from the old place only after they are stored in the new one: a failure changes
/// nothing, and a crash loses no secret and leaves no unknown one behind.
class AccountSave : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        enum class End
        {
            Saved,
            NotWritten,     ///< the settings file can't be written
            KeychainFailed, ///< see `keychain`
        };
        End end = End::Saved;
        QString account;           ///< the account whose secrets the keychain didn't store
        Keychain::Answer keychain; ///< the keychain's answer in that case
    };

    /// The settings and the clock must outlive this object.
    AccountSave(Settings &settings, const Clock &clock, QObject *parent = nullptr);

    /// Replaces all accounts. The secrets of a profile with a keychain entry are written to a new entry; a
    /// profile whose secrets aren't loaded keeps its entry. Emits finished() before it returns if no secret
    /// goes to the keychain. Must not be called while another save is running.
    void save(const QList<Profile> &profiles, const QString &inUse);

signals:
    /// The keychain has stored all secrets; the file is written next.
    void inKeychain();
    void finished(const AccountSave::Result &result);

private:
    void writeNext();
    void readBack(const Secrets &secrets);
    void fail(const Keychain::Answer &answer);
    void commit();
    void removeNewEntries();

    Settings &m_settings;
    const Clock &m_clock;
    QList<Profile> m_profiles;
    QString m_inUse;
    qsizetype m_index = 0; ///< index of the profile being written
    QStringList m_entries; ///< entries created by this save
};
