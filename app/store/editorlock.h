#pragma once

#include "store/draft.h"

#include <QDir>
#include <QLockFile>

/// By what this running editor is known to others that share its folder: a file that is locked for as long as
/// it runs, however it ends.
class EditorLock
{
public:
    /// Removes what editors that were killed left in the folder.
    explicit EditorLock(const QDir &folder);

    const QString &name() const { return m_name; }
    /// Who has that name; nothing when that editor has ended.
    std::optional<DraftHolder> holder(const QString &name) const;

private:
    QString path(const QString &name) const;

    const QDir m_folder;
    const QString m_name;
    QLockFile m_lock;
};
