#pragma once

#include <QList>
#include <QString>

struct Profile;
class Settings;

/// The most recently opened contacts of each account, newest first. Stores only the ID and the display name
/// of each in the settings.
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

    /// The settings must outlive this object.
    explicit RecentContacts(Settings &settings)
        : m_settings(settings)
    {
    }

    QList<Entry> of(const Profile &account) const;
    /// Prepends the entry, and removes the previous one with the same ID.
    void add(const Profile &account, const Entry &entry);
    /// Removes the account's list from the file.
    void forget(const Profile &account);
    void forgetAll();
    /// Removes the lists of all other accounts, except those of servers on this machine such as the demo
    /// account.
    void forgetAllBut(const QList<Profile> &accounts);

private:
    Settings &m_settings;
};
