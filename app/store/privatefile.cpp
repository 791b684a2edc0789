#include "store/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions fileMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions folderMode = fileMode | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// Doesn't make a read-only file writable: its owner may have set that on purpose.
bool narrow(const QString &path)
{
    const QFile::Permissions now = QFileInfo(path).permissions();
    return (now & others) == 0 || QFile::setPermissions(path, now & (folderMode | QFile::ReadUser |
                                                                     QFile::WriteUser | QFile::ExeUser));
}

bool isOnDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

/// Six letters with at least one capital: "backup" may be a user's file. Few of Qt's names have no capital.
bool isQtTemporarySuffix(QStringView suffix)
{
    const auto isCapital = [](QChar c) {
        return c >= u'A' && c <= u'Z';
    };
    const auto isLetter = [isCapital](QChar c) {
        return isCapital(c) || (c >= u'a' && c <= u'z');
    };
    return suffix.size() == 6 && std::ranges::all_of(suffix, isLetter) &&
           std::ranges::any_of(suffix, isCapital);
}

} // namespace

bool ensurePrivateFolder(const QString &folder)
{
    // Only the program's own folder is private.
    QDir().mkpath(QFileInfo(folder).absolutePath());
    if (!QFileInfo::exists(folder))
        QDir().mkdir(folder, folderMode);
    return narrow(folder);
}

bool ensurePrivateFile(const QString &path)
{
    return ensurePrivateFolder(QFileInfo(path).absolutePath()) && makePrivateFile(path);
}

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode);
    return narrow(path);
}

QString savePrivateFile(const QString &path, const std::function<void(QIODevice &)> &write)
{
    QSaveFile file(path);
    // QSaveFile takes over the permissions of the file that it replaces.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(fileMode))
        return file.errorString();
    write(file);
    return file.commit() ? QString() : file.errorString();
}

bool writeNewPrivateFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode))
        return false;
    if (file.write(bytes) == bytes.size() && isOnDisk(file))
        return true;
    file.close();
    QFile::remove(path); // remove a partial copy; file.remove() does nothing after an error
    return false;
}

void removeStaleCopies(const QString &path)
{
    // QSettings holds this lock while it writes, so no copy in use is removed.
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(0))
        return;
    const QFileInfo file(path);
    for (const QString &name :
         file.dir().entryList({file.fileName() + ".*"_L1}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (isQtTemporarySuffix(QStringView(name).sliced(file.fileName().size() + 1)))
            QFile::remove(file.dir().filePath(name));
    }
}

QString setCopyAside(const QString &path, const QByteArray &bytes)
{
    const QFileInfo original(path);
    const QDir folder = original.dir();
    const QString prefix = original.fileName() + ".damaged-"_L1;
    for (const QString &name : folder.entryList({prefix + u'*'}, QDir::Files)) {
        QFile copy(folder.filePath(name));
        if (copy.open(QIODevice::ReadOnly) && copy.readAll() == bytes)
            return name;
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = prefix + stamp;
    for (int copy = 2; QFileInfo::exists(folder.filePath(name)); ++copy)
        name = prefix + u"%1-%2"_s.arg(stamp).arg(copy);
    return writeNewPrivateFile(folder.filePath(name), bytes) ? name : QString();
}
