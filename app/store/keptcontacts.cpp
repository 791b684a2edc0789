#include "store/keptcontacts.h"

#include "account/profile.h"
#include "store/privatefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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
    const QString name = begin + contactId + u'-' + profile.accountId.toLower() + ".json"_L1;
    const QJsonObject whose{{u"account"_s, profile.name},
                            {u"baseUrl"_s, profile.baseUrl},
                            {u"accountId"_s, profile.accountId},
                            {u"contactId"_s, contactId}};
    // The contact's bytes go in as they are: QJsonDocument would write its numbers anew.
    const QByteArray text = "{\"kept\":" + QJsonDocument(whose).toJson(QJsonDocument::Compact) +
                            ",\n\"data\":[" + contact + "]}\n";
    const QString path = m_folder.filePath(name);
    if (!ensurePrivateFolder(m_folder.absolutePath()) || !writeNewPrivateFile(path, text))
        return std::nullopt;
    return read(path);
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
