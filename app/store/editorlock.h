#pragma once

#include "store/draft.h"

#include <QDir>
#include <QLockFile>

/// Identifies this process to others that use the same data folder, by a lock file held until it exits, even
/// by a crash.
class EditorLock
{
public:
    /// Removes the lock files of crashed editors from the folder.
    explicit EditorLock(const QDir &folder);

    const QString &name() const { return m_name; }
    /// Creates this process's lock file if that failed before, as on a full disk. Other editors take a
    /// process without a lock file for one that has ended.
    bool ensureLocked();
    /// The process with that name; nullopt if it has ended. Writes nothing.
    std::optional<DraftHolder> holder(const QString &name) const;

private:
    QString path(const QString &name) const;

    const QDir m_folder;
    const QString m_name;
    QLockFile m_lock;
};
