#include "store/editorlock.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

EditorLock::EditorLock(const QDir &folder)
    : m_folder(folder)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(path(m_name))
{
    for (const QString &file : folder.entryList({u"editor-*.lock"_s}, QDir::Files))
        holder(file.section(u'-', 1).section(u'.', 0, 0)); // locks and thereby removes a stale file
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
}

std::optional<DraftHolder> EditorLock::holder(const QString &name) const
{
    if (name == m_name)
        return DraftHolder{};
    QLockFile lock(path(name));
    lock.setStaleLockTime(0); // a lock is stale if its process has ended, whatever its age
    if (lock.tryLock(0))
        return std::nullopt;
    DraftHolder found;
    QString program;
    lock.getLockInfo(&found.process, &found.host, &program);
    return found;
}

QString EditorLock::path(const QString &name) const
{
    return m_folder.filePath(u"editor-%1.lock"_s.arg(name));
}
