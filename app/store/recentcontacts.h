#pragma once

#include <QList>
#include <QString>

struct Profile;
class Settings;

/// The contacts that were opened last in each account, kept in the settings: of each no more than its ID and
/// the name it is shown by, newest first.
class RecentContacts
{
public:
    struct Entry
    {
        QString id;
        QString name; ///< may be empty
        bool operator==(const Entry &) const = default;
    };
    static constexpr int most = 10;

    /// The settings must outlive it.
    explicit RecentContacts(Settings &settings)
        : m_settings(settings)
    {
    }

    QList<Entry> of(const Profile &account) const;
    /// Comes first; the one it knew under that ID goes.
    void add(const Profile &account, const Entry &entry);
    /// Nothing of them stays in the file.
    void forget(const Profile &account);
    void forgetAll();
    /// Forgets those of accounts that are on this computer no longer; the demo account needs no entry.
    void forgetAllBut(const QList<Profile> &accounts);

private:
    Settings &m_settings;
};
