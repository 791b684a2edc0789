#pragma once

#include "account/profile.h"

#include <QSettings>

#include <chrono>

/// The settings file, secrets among it: 0600 in a folder of 0700, before the first secret is in it and after
/// each save. Whatever it holds that we don't know stays in it.
class Settings
{
public:
    /// contact-editor/contact-editor.ini in the user's config folder.
    static QString standardPath();

    /// Makes folder and file, mends their permissions and removes the copies that a killed save left behind.
    explicit Settings(const QString &path = standardPath());

    /// Whether the file can be read, and was written when last asked to be.
    bool isGood() const;
    QString path() const { return m_settings.fileName(); }

    QList<Profile> profiles() const;
    /// Replaces them all. What a profile's entry holds beyond our fields stays with the profile of that name.
    void setProfiles(const QList<Profile> &profiles);
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

private:
    std::chrono::seconds seconds(const QString &key, int standard) const;
    void save();

    mutable QSettings m_settings; ///< reading an array moves its cursor
};
