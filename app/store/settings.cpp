#include "store/settings.h"

#include "store/privatefile.h"

#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto profilesKey = "profiles"_L1;
const auto currentKey = "profile"_L1;
const auto languageKey = "language"_L1;

/// How each of a profile's values is kept; the one place that names them.
struct Entry
{
    QLatin1StringView key;
    QString (*read)(const Profile &profile);
    void (*write)(Profile &profile, const QString &text);
};
constexpr Entry entries[] = {
    {"name"_L1, [](const Profile &p) { return p.name; },
     [](Profile &p, const QString &t) {
         p.name = t;
     }},
    {"kind"_L1, [](const Profile &p) { return accountKindName(p.kind); },
     [](Profile &p, const QString &t) {
         p.kind = accountKindFromName(t);
     }},
    {"baseUrl"_L1, [](const Profile &p) { return p.baseUrl; },
     [](Profile &p, const QString &t) {
         p.baseUrl = t;
     }},
    {"accountId"_L1, [](const Profile &p) { return p.accountId; },
     [](Profile &p, const QString &t) {
         p.accountId = t;
     }},
    {"token"_L1, [](const Profile &p) { return p.token; },
     [](Profile &p, const QString &t) {
         p.token = t;
     }},
    {"caFile"_L1, [](const Profile &p) { return p.caFile; },
     [](Profile &p, const QString &t) {
         p.caFile = t;
     }},
    {"apiKey"_L1, [](const Profile &p) { return p.apiKey; },
     [](Profile &p, const QString &t) {
         p.apiKey = t;
     }},
};

QString prepared(const QString &path)
{
    ensurePrivateFile(path);
    removeStaleCopies(path);
    return path;
}

/// A value that a person wrote into the file with a comma in it comes as a list.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(", "_L1) : value.toString();
}

} // namespace

QString Settings::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/contact-editor/contact-editor.ini"_L1;
}

Settings::Settings(const QString &path)
    : m_settings(prepared(path), QSettings::IniFormat)
{
}

bool Settings::isGood() const
{
    return m_settings.status() == QSettings::NoError;
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> profiles;
    const int count = m_settings.beginReadArray(profilesKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Profile profile;
        for (const Entry &entry : entries) {
            if (m_settings.contains(entry.key))
                entry.write(profile, textOf(m_settings.value(entry.key)));
        }
        profiles.append(profile);
    }
    m_settings.endArray();
    return profiles;
}

void Settings::setProfiles(const QList<Profile> &profiles)
{
    using Values = QHash<QString, QVariant>;
    QHash<QString, Values> kept;
    const int count = m_settings.beginReadArray(profilesKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Values values;
        for (const QString &key : m_settings.allKeys()) {
            if (std::ranges::find(entries, key, &Entry::key) == std::end(entries))
                values.insert(key, m_settings.value(key));
        }
        kept.insert(textOf(m_settings.value(entries[0].key)), values);
    }
    m_settings.endArray();

    // A shorter array would leave the secrets of those that went in the file.
    m_settings.remove(profilesKey);
    m_settings.beginWriteArray(profilesKey, int(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        m_settings.setArrayIndex(i);
        const Profile &profile = profiles.at(i);
        const Values values = kept.value(profile.name);
        for (auto it = values.begin(); it != values.end(); ++it)
            m_settings.setValue(it.key(), it.value());
        for (const Entry &entry : entries)
            m_settings.setValue(entry.key, entry.read(profile));
    }
    m_settings.endArray();
    save();
}

QString Settings::currentProfile() const
{
    return textOf(m_settings.value(currentKey));
}

void Settings::setCurrentProfile(const QString &name)
{
    setValue(currentKey, name);
}

std::chrono::seconds Settings::inactivity() const
{
    return seconds(u"inactivitySeconds"_s, 15);
}

std::chrono::seconds Settings::overall() const
{
    return seconds(u"overallSeconds"_s, 60);
}

std::chrono::seconds Settings::seconds(const QString &key, int standard) const
{
    bool ok = false;
    const int value = m_settings.value(key).toInt(&ok);
    return std::chrono::seconds(ok ? std::clamp(value, 1, 3600) : standard);
}

QString Settings::language() const
{
    return textOf(m_settings.value(languageKey));
}

void Settings::setLanguage(const QString &language)
{
    setValue(languageKey, language);
}

QVariant Settings::value(const QString &key, const QVariant &standard) const
{
    return m_settings.value(key, standard);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_settings.contains(key) && m_settings.value(key) == value)
        return;
    // Opening a contact changes several values: QSettings gathers them until the program waits for events.
    ensurePrivateFile(path());
    m_settings.setValue(key, value);
}

QStringList Settings::keysIn(const QString &folder) const
{
    return m_settings.allKeys().filter(QRegularExpression(u'^' + QRegularExpression::escape(folder)));
}

void Settings::remove(const QString &key)
{
    m_settings.remove(key);
    save();
}

void Settings::save()
{
    // QSettings keeps the permissions of a file that is there, and makes one readable by all where none is.
    ensurePrivateFile(path());
    m_settings.sync();
}
