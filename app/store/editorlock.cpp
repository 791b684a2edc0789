#include "store/editorlock.h"

#include <QFile>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the lock file is missing, or its process on this computer has ended. QLockFile finds that out only
/// by replacing the file, which fails on a full disk.
bool isStale(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT;
    const bool unlocked = ::flock(file, LOCK_EX | LOCK_NB) == 0; // a process that runs holds this lock
    ::close(file);
    return unlocked;
#else
    QLockFile lock(path);
    lock.setStaleLockTime(0); // a lock is stale if its process has ended, whatever its age
    return lock.tryLock(0);
#endif
}

} // namespace

EditorLock::EditorLock(const QDir &folder)
    : m_folder(folder)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(path(m_name))
{
    for (const QString &file : folder.entryList({u"editor-*.lock"_s}, QDir::Files)) {
        QLockFile lock(folder.filePath(file));
        lock.setStaleLockTime(0);
        lock.tryLock(0); // removes a stale file
    }
    m_lock.setStaleLockTime(0);
    ensureLocked();
}

bool EditorLock::ensureLocked()
{
    return m_lock.isLocked() || m_lock.tryLock(0);
}

std::optional<DraftHolder> EditorLock::holder(const QString &name) const
{
    if (name == m_name)
        return DraftHolder{};
    DraftHolder found;
    QString program;
    QLockFile(path(name)).getLockInfo(&found.process, &found.host, &program);
    const bool isHere = found.host.isEmpty() || found.host == QSysInfo::machineHostName();
    if (isHere ? isStale(path(name)) : !QFile::exists(path(name)))
        return std::nullopt;
    return found;
}

QString EditorLock::path(const QString &name) const
{
    return m_folder.filePath(u"editor-%1.lock"_s.arg(name));
}
