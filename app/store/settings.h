#pragma once

#include "account/profile.h"
#include "store/keychain.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <memory>

/// The settings file, secrets among it: 0600 in a folder of 0700, before the first secret is in it and after
/// each save. Whatever it holds that we don't know stays in it; a damaged one is copied aside before anything
/// is written to it.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// What was found when the file was opened.
    enum class Trouble
    {
        None,
        Damaged,    ///< what could be read is in use; setAside() has the name of the copy
        NoCopy,     ///< damaged, and the copy can't be written: nothing is written to the file until it can
        Unreadable, ///< it is there, and nothing is in use or written
        ReadOnly,   ///< the file or its folder
    };
    Q_ENUM(Trouble)
    /// contact-editor/contact-editor.ini in the user's config folder.
    static QString standardPath();

    /// Makes folder and file, mends their permissions and removes the copies that a killed save left behind.
    explicit Settings(const QString &path = standardPath());

    Trouble trouble() const { return m_trouble; }
    QString setAside() const { return m_setAside; }
    /// Whether what was set last is in the file, as far as was asked.
    bool isSaved() const { return m_isSaved; }
    QString path() const { return m_path; }

    QList<Profile> profiles() const;
    /// Replaces them all; of one with an entry in the keychain no secret is written. What a profile's entry
    /// holds beyond our fields stays with the profile of that name.
    void setProfiles(const QList<Profile> &profiles);
    /// Where the secrets are that are not in the file.
    Keychain &keychain() { return m_keychain; }
    /// Name of the profile in use; may name none that there is.
    QString currentProfile() const;
    void setCurrentProfile(const QString &name);

    /// Limits of a request, from one second to an hour: 15 s and 60 s where not set.
    std::chrono::seconds inactivity() const;
    std::chrono::seconds overall() const;
    /// As for --language; empty follows the system.
    QString language() const;
    void setLanguage(const QString &language);

    /// For what only ui/ understands: "window/geometry" and its like.
    QVariant value(const QString &key, const QVariant &standard = {}) const;
    /// It is in the file when the program next waits for events, at the latest when this goes.
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    /// Whole keys that begin so: "recent/".
    QStringList keysIn(const QString &folder) const;

signals:
    /// Said once, not at each change that follows; what was set is in memory.
    void saveFailed();

private:
    void lookAtFile();
    void mend();
    bool mayWrite();
    std::chrono::seconds seconds(const QString &key, int standard) const;
    void save();
    void noteSaved(bool saved);

    QString m_path;
    Keychain m_keychain;
    Trouble m_trouble = Trouble::None;
    QString m_setAside;
    std::unique_ptr<QSettings> m_settings;
    QTimer m_soon; ///< looks whether what QSettings has gathered could be written
    bool m_isSaved = true;
};
