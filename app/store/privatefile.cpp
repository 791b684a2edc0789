#include "store/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions fileMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions folderMode = fileMode | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool narrow(const QString &path, QFile::Permissions mode)
{
    const QFile::Permissions now = QFileInfo(path).permissions();
    return ((now & others) == 0 && (now & mode) == mode) || QFile::setPermissions(path, mode);
}

/// Six letters, a capital among them: "backup" is a name that people give. Few of Qt's names have none.
bool isCopyOfQt(QStringView ending)
{
    const auto isCapital = [](QChar c) {
        return c >= u'A' && c <= u'Z';
    };
    const auto isLetter = [isCapital](QChar c) {
        return isCapital(c) || (c >= u'a' && c <= u'z');
    };
    return ending.size() == 6 && std::ranges::all_of(ending, isLetter) &&
           std::ranges::any_of(ending, isCapital);
}

} // namespace

bool ensurePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    // Only our own folder is private; those above it are made as everywhere.
    QDir().mkpath(QFileInfo(folder).absolutePath());
    if (!QFileInfo::exists(folder))
        QDir().mkdir(folder, folderMode);
    if (!narrow(folder, folderMode))
        return false;
    QFile file(path);
    if (!file.exists())
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode);
    return narrow(path, fileMode);
}

void removeStaleCopies(const QString &path)
{
    // QSettings holds this lock while it writes, so that no copy in use is taken away.
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(0))
        return;
    const QFileInfo file(path);
    for (const QString &name :
         file.dir().entryList({file.fileName() + ".*"_L1}, QDir::Files | QDir::Hidden)) {
        if (isCopyOfQt(QStringView(name).sliced(file.fileName().size() + 1)))
            QFile::remove(file.dir().filePath(name));
    }
}
