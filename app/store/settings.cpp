#include "store/settings.h"

#include "store/inicheck.h"
#include "store/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSettings, "contacteditor.settings", QtCriticalMsg)

const auto profilesKey = "profiles"_L1;
const auto currentKey = "profile"_L1;
const auto languageKey = "language"_L1;
/// Marks a file that the program wrote, and that must be complete, in contrast to one a person wrote.
const auto formatKey = "format"_L1;
constexpr int format = 1;

/// How each value of a profile is stored; the only list of these values.
struct Entry
{
    QLatin1StringView key;
    QString (*read)(const Profile &profile);
    void (*write)(Profile &profile, const QString &text);
};

template <QString Profile::*text>
constexpr Entry plainEntry(QLatin1StringView key)
{
    return {key, [](const Profile &profile) { return profile.*text; },
            [](Profile &profile, const QString &value) {
                profile.*text = value;
            }};
}

constexpr Entry entries[] = {
    plainEntry<&Profile::name>("name"_L1),
    {"kind"_L1, [](const Profile &p) { return accountKindName(p.kind); },
     [](Profile &p, const QString &t) {
         p.kind = accountKindFromName(t);
     }},
    plainEntry<&Profile::baseUrl>("baseUrl"_L1),
    plainEntry<&Profile::accountId>("accountId"_L1),
    plainEntry<&Profile::token>("token"_L1),
    plainEntry<&Profile::caFile>("caFile"_L1),
    plainEntry<&Profile::apiKey>("apiKey"_L1),
    plainEntry<&Profile::keychainEntry>("keychain"_L1),
    {"omission"_L1, [](const Profile &p) { return putSemanticsName(p.putSemantics); },
     [](Profile &p, const QString &t) {
         p.putSemantics = putSemanticsFromName(t);
     }},
};

/// QSettings returns a list for an unquoted value with a comma, which a person may have written.
QString variantText(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(", "_L1) : value.toString();
}

Profile withoutKeychainSecrets(Profile profile)
{
    if (!profile.keychainEntry.isEmpty())
        profile.setSecrets({});
    return profile;
}

/// In the order of the file. Ignores the stored array size: entries beyond it would be lost.
QList<int> entryNumbers(const QSettings &settings)
{
    QList<int> numbers;
    for (const QString &group : settings.childGroups()) {
        if (const int number = group.toInt(); number > 0 && group == QString::number(number))
            numbers.append(number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

QString Settings::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/contact-editor/contact-editor.ini"_L1;
}

Settings::Settings(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    ensurePrivateFile(m_path);
    removeStaleCopies(m_path);
    checkFile();
    if (m_trouble != Trouble::None)
        qCWarning(lcSettings) << "found" << m_trouble;
    m_settings = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &Settings::save);
    if (m_trouble == Trouble::Damaged)
        repair();
}

void Settings::checkFile()
{
    m_trouble = Trouble::None;
    QFile file(m_path);
    const bool exists = file.exists();
    if (exists && !file.open(QIODevice::ReadOnly)) {
        m_trouble = Trouble::Unreadable;
        return;
    }
    if (const QByteArray bytes = exists ? file.readAll() : QByteArray(); isDamagedIni(bytes)) {
        m_setAside = setCopyAside(m_path, bytes);
        m_trouble = m_setAside.isEmpty() ? Trouble::NoCopy : Trouble::Damaged;
    } else if (const QFileInfo info(m_path); !info.isWritable() || !QFileInfo(info.path()).isWritable()) {
        m_trouble = Trouble::ReadOnly;
    }
}

void Settings::repair()
{
    // Otherwise the next start would find the file damaged again. A value without a name can only be removed
    // by clear().
    QHash<QString, QVariant> values;
    for (const QString &key : m_settings->allKeys()) {
        if (!key.isEmpty())
            values.insert(key, m_settings->value(key));
    }
    m_settings->clear();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        m_settings->setValue(it.key(), it.value());
    setProfiles(profiles());
}

bool Settings::mayWrite()
{
    if (m_trouble == Trouble::NoCopy)
        checkFile();
    if (m_trouble != Trouble::NoCopy && m_trouble != Trouble::Unreadable)
        return true;
    noteSaved(false);
    return false;
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> profiles;
    m_settings->beginGroup(profilesKey);
    for (const int number : entryNumbers(*m_settings)) {
        m_settings->beginGroup(QString::number(number));
        Profile profile;
        for (const Entry &entry : entries) {
            if (m_settings->contains(entry.key))
                entry.write(profile, variantText(m_settings->value(entry.key)));
        }
        profiles.append(withoutKeychainSecrets(profile));
        m_settings->endGroup();
    }
    m_settings->endGroup();
    return profiles;
}

void Settings::setProfiles(const QList<Profile> &profiles)
{
    if (!mayWrite())
        return;
    using Values = QHash<QString, QVariant>;
    QHash<QString, Values> kept;
    m_settings->beginGroup(profilesKey);
    for (const int number : entryNumbers(*m_settings)) {
        m_settings->beginGroup(QString::number(number));
        Values values;
        for (const QString &key : m_settings->allKeys()) {
            if (std::ranges::find(entries, key, &Entry::key) == std::end(entries))
                values.insert(key, m_settings->value(key));
        }
        kept.insert(variantText(m_settings->value(entries[0].key)), values);
        m_settings->endGroup();
    }
    m_settings->endGroup();

    // A shorter array would leave the secrets of removed profiles in the file.
    m_settings->remove(profilesKey);
    m_settings->beginWriteArray(profilesKey, int(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        m_settings->setArrayIndex(i);
        const Profile profile = withoutKeychainSecrets(profiles.at(i));
        const Values values = kept.value(profile.name);
        for (auto it = values.begin(); it != values.end(); ++it)
            m_settings->setValue(it.key(), it.value());
        for (const Entry &entry : entries)
            m_settings->setValue(entry.key, entry.read(profile));
    }
    m_settings->endArray();
    m_settings->setValue(formatKey, format);
    save();
}

QString Settings::currentProfile() const
{
    return variantText(m_settings->value(currentKey));
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
    const int value = m_settings->value(key).toInt(&ok);
    return std::chrono::seconds(ok ? std::clamp(value, 1, 3600) : standard);
}

QString Settings::language() const
{
    return variantText(m_settings->value(languageKey));
}

void Settings::setLanguage(const QString &language)
{
    setValue(languageKey, language);
}

QVariant Settings::value(const QString &key, const QVariant &standard) const
{
    return m_settings->value(key, standard);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if ((m_settings->contains(key) && m_settings->value(key) == value) || !mayWrite())
        return;
    // Several values change when a contact is opened: QSettings collects them until the event loop runs.
    ensurePrivateFile(m_path);
    m_settings->setValue(key, value);
    m_settings->setValue(formatKey, format);
    m_saveTimer.start();
}

QStringList Settings::keysIn(const QString &folder) const
{
    return m_settings->allKeys().filter(QRegularExpression(u'^' + QRegularExpression::escape(folder)));
}

void Settings::remove(const QString &key)
{
    if (!mayWrite())
        return;
    m_settings->remove(key);
    save();
}

void Settings::save()
{
    m_saveTimer.stop();
    // QSettings keeps the permissions of an existing file, but creates a new one readable by all.
    ensurePrivateFile(m_path);
    // QSettings never resets its status. A new instance takes over the pending changes if it is created
    // before the old one is destroyed.
    if (m_settings->status() != QSettings::NoError)
        m_settings = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    m_settings->sync();
    // QSettings reports FormatError even for a comment with "#".
    noteSaved(m_settings->status() != QSettings::AccessError);
}

void Settings::noteSaved(bool saved)
{
    const bool isNewFailure = m_isSaved && !saved;
    m_isSaved = saved;
    if (!isNewFailure)
        return;
    qCWarning(lcSettings) << "could not be saved";
    emit saveFailed();
}

#include "moc_settings.cpp"
