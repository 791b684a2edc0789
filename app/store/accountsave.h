#pragma once

#include "account/profile.h"
#include "store/keychain.h"

#include <QObject>
#include <QStringList>

class Clock;
class Settings;

/// Saves the accounts, with the secrets of each where the person wants them. Secrets leave the place where
/// they were only when they are safely in the other: what fails changes nothing, and a kill in between loses
/// none and leaves none behind.
class AccountSave : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        enum class End
        {
            Saved,
            NotWritten,     ///< the settings file
            KeychainFailed, ///< see `keychain`
        };
        End end = End::Saved;
        QString account;           ///< whose secrets the keychain didn't take
        Keychain::Answer keychain; ///< what it said then
    };

    /// Settings and clock must outlive it.
    AccountSave(Settings &settings, const Clock &clock, QObject *parent = nullptr);

    /// Replaces all accounts by these. The secrets of one with an entry go into a new entry; one that lacks
    /// them keeps its entry as it is. Where no secret goes to the keychain, it ends before this returns. Not
    /// while another saving is under way.
    void save(const QList<Profile> &profiles, const QString &inUse);

signals:
    /// The keychain has all it is to have; the file is next.
    void inKeychain();
    void finished(const AccountSave::Result &result);

private:
    void writeNext();
    void readBack(const Secrets &secrets);
    void fail(const Keychain::Answer &answer);
    void commit();
    void takeBack();

    Settings &m_settings;
    const Clock &m_clock;
    QList<Profile> m_profiles;
    QString m_inUse;
    qsizetype m_at = 0;    ///< the profile whose turn it is
    QStringList m_entries; ///< new ones
};
