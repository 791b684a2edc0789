#include "store/keptcontacts.h"

#include "account/profile.h"
#include "store/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto begin = "put-back-"_L1;

KeptContact read(const QString &path)
{
    KeptContact kept{.path = path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return kept;
    kept.text = file.readAll();
    const QJsonObject whose = QJsonDocument::fromJson(kept.text).object().value("kept"_L1).toObject();
    kept.accountName = whose.value("account"_L1).toString();
    kept.baseUrl = whose.value("baseUrl"_L1).toString();
    kept.accountId = whose.value("accountId"_L1).toString();
    kept.contactId = whose.value("contactId"_L1).toString();
    return kept;
}

} // namespace

KeptContacts::KeptContacts(const QString &folder)
    : m_folder(folder)
{
}

std::optional<KeptContact> KeptContacts::keep(const Profile &profile, const QString &contactId,
                                              const QByteArray &contact) const
{
    const QList<KeptContact> its = of(profile);
    if (std::ranges::find(its, contactId, &KeptContact::contactId) != its.end())
        return std::nullopt;
    const QJsonObject whose{{u"account"_s, profile.name},
                            {u"baseUrl"_s, profile.baseUrl},
                            {u"accountId"_s, profile.accountId},
                            {u"contactId"_s, contactId}};
    // The contact's bytes go in as they are: QJsonDocument would write its numbers anew.
    const QByteArray text = "{\"kept\":" + QJsonDocument(whose).toJson(QJsonDocument::Compact) +
                            ",\n\"data\":[" + contact + "]}\n";
    if (!ensurePrivateFolder(m_folder.absolutePath()))
        return std::nullopt;
    QString path = m_folder.filePath(begin + contactId + ".json"_L1);
    // Another account may have a contact with that ID.
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = m_folder.filePath(begin + u"%1-%2.json"_s.arg(contactId).arg(copy));
    return writeNewPrivateFile(path, text) ? std::optional(read(path)) : std::nullopt;
}

QList<KeptContact> KeptContacts::all() const
{
    QList<KeptContact> all;
    for (const QString &name : m_folder.entryList({begin + u'*'}, QDir::Files, QDir::Time | QDir::Reversed))
        all.append(read(m_folder.filePath(name)));
    return all;
}

QList<KeptContact> KeptContacts::of(const Profile &profile) const
{
    QList<KeptContact> its = all();
    its.removeIf([&profile](const KeptContact &kept) {
        return kept.baseUrl != profile.baseUrl ||
               kept.accountId.compare(profile.accountId, Qt::CaseInsensitive) != 0;
    });
    return its;
}

bool KeptContacts::forget(const KeptContact &kept)
{
    return QFile::remove(kept.path);
}
