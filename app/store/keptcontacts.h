#pragma once

#include <QByteArray>
#include <QDir>
#include <QList>
#include <QString>

#include <optional>

struct Profile;

/// A contact as it was before a test began to change it, and whose it is. Where the file can't be read,
/// nothing but its path is there.
struct KeptContact
{
    QString path;
    QString accountName = {};
    QString baseUrl = {};
    QString accountId = {};
    QString contactId = {};
    QByteArray text = {}; ///< the file's: what File > Open takes
};

/// Keeps contacts on disk (0600) for as long as they aren't known to be as they were: each in a file of its
/// own, which outlives the program however it ends.
class KeptContacts
{
public:
    /// Beside the drafts.
    explicit KeptContacts(const QString &folder);

    /// Nothing when it can't be written, or one of that contact is kept already: that one is older, and
    /// right. Else it is on the disk.
    std::optional<KeptContact> keep(const Profile &profile, const QString &contactId,
                                    const QByteArray &contact) const;
    QList<KeptContact> all() const;
    /// Those of this account.
    QList<KeptContact> of(const Profile &profile) const;
    /// The contact is as it was. False when the file could not be removed.
    static bool forget(const KeptContact &kept);

private:
    QDir m_folder;
};
