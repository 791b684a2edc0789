#pragma once

#include "account/profile.h"
#include "store/keychain.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <memory>

/// Owns the settings file, which may contain secrets: its mode is 0600 in a folder of 0700 before the first
/// secret is written and after each save. Keeps unknown values. A damaged file is copied before it is written
/// to.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The result of opening the file.
    enum class Trouble
    {
        None,
        Damaged,    ///< the readable part is in use; setAside() is the name of the copy
        NoCopy,     ///< damaged, and the copy can't be written: the file isn't written until it can
        Unreadable, ///< the file exists but can't be read: nothing is loaded or written
        ReadOnly,   ///< the file or its folder is read-only
    };
    Q_ENUM(Trouble)
    /// contact-editor/contact-editor.ini in the user's config folder.
    static QString standardPath();

    /// Creates the folder and the file, fixes their permissions and removes the copies left by crashed saves.
    explicit Settings(const QString &path = standardPath());

    Trouble trouble() const { return m_trouble; }
    QString setAside() const { return m_setAside; }
    /// Whether the last save succeeded.
    bool isSaved() const { return m_isSaved; }
    QString path() const { return m_path; }

    QList<Profile> profiles() const;
    /// Replaces all profiles. Doesn't write the secrets of a profile that has a keychain entry. Unknown
    /// values in a profile stay with the profile of that name.
    void setProfiles(const QList<Profile> &profiles);
    /// The keychain for the secrets that are not in the file.
    Keychain &keychain() { return m_keychain; }
    /// Name of the current profile; there may be no such profile.
    QString currentProfile() const;
    void setCurrentProfile(const QString &name);

    /// Time limits of a request, from one second to an hour; 15 s and 60 s by default.
    std::chrono::seconds inactivity() const;
    std::chrono::seconds overall() const;
    /// The language, as for --language; empty for the system's language.
    QString language() const;
    void setLanguage(const QString &language);

    /// Values that only ui/ interprets, such as "window/geometry".
    QVariant value(const QString &key, const QVariant &standard = {}) const;
    /// Saves the value when the program next waits for events, at the latest in the destructor.
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    /// Full keys that begin with `folder`, such as "recent/".
    QStringList keysIn(const QString &folder) const;

signals:
    /// Emitted once per series of failures. The values are still set in memory.
    void saveFailed();

private:
    void checkFile();
    void repair();
    bool mayWrite();
    std::chrono::seconds seconds(const QString &key, int standard) const;
    void save();
    void noteSaved(bool saved);

    QString m_path;
    Keychain m_keychain;
    Trouble m_trouble = Trouble::None;
    QString m_setAside;
    std::unique_ptr<QSettings> m_settings;
    QTimer m_saveTimer; ///< after setValue(): saves from the event loop
    bool m_isSaved = true;
};
