#include "store/recentcontacts.h"

#include "account/profile.h"
#include "store/settings.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString recentGroup = u"recent/"_s;

/// Each account at each server has its own list. The port of a server on this machine is ignored, because the
/// demo server's changes with each start.
QString settingsKey(const Profile &account)
{
    QUrl url(account.baseUrl);
    if (isLoopback(url))
        url.setPort(-1);
    const QString place = isLoopback(url) ? u"local-"_s : QString();
    const QString whole = account.accountId.toLower() + u' ' + url.toString();
    const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return recentGroup + place + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

QList<RecentContacts::Entry> RecentContacts::of(const Profile &account) const
{
    QList<Entry> entries;
    const QStringList lines = m_settings.value(settingsKey(account)).toStringList();
    for (const QString &line : lines) {
        if (const QString id = line.section(u' ', 0, 0); !id.isEmpty() && entries.size() < most)
            entries.append({id, line.section(u' ', 1)});
    }
    return entries;
}

void RecentContacts::add(const Profile &account, const Entry &entry)
{
    QList<Entry> entries = of(account);
    entries.removeIf([&entry](const Entry &known) { return known.id == entry.id; });
    entries.prepend(entry);
    QStringList lines;
    for (const Entry &each : entries.mid(0, most))
        lines << each.id + u' ' + each.name;
    m_settings.setValue(settingsKey(account), lines);
}

void RecentContacts::forget(const Profile &account)
{
    m_settings.remove(settingsKey(account));
}

void RecentContacts::forgetAll()
{
    for (const QString &key : m_settings.keysIn(recentGroup))
        m_settings.remove(key);
}

void RecentContacts::forgetAllBut(const QList<Profile> &accounts)
{
    QStringList keptKeys;
    for (const Profile &account : accounts)
        keptKeys << settingsKey(account);
    const QStringList keys = m_settings.keysIn(recentGroup);
    for (const QString &key : keys) {
        if (!keptKeys.contains(key) && !key.startsWith(recentGroup + u"local-"_s))
            m_settings.remove(key);
    }
}
