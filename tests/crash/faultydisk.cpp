#include "crash/faultydisk.h"

#include <QFileInfo>

#include <csignal>
#include <utility>

using Happening = DiskRecord::Happening;

/// An open file: SQLite's handle, followed by the real VFS's handle in the same allocation.
struct FaultyFile
{
    sqlite3_file handle;
    FaultyDisk *disk;
    const char *name; ///< nullptr for a temporary file
    bool isNewLog;    ///< and its name is not durable yet

    static FaultyFile *of(sqlite3_file *file) { return reinterpret_cast<FaultyFile *>(file); }
    static FaultyDisk *diskOf(sqlite3_vfs *vfs) { return static_cast<FaultyDisk *>(vfs->pAppData); }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(of(file) + 1); }
    /// Performs an access, unless it fails.
    template <auto Method, typename... Arguments>
    static int applyEdits(int error, sqlite3_file *file, Arguments... arguments)
    {
        const int failed = of(file)->disk->access(error);
        return failed ? failed : (real(file)->pMethods->*Method)(real(file), arguments...);
    }
    /// Passes on a call that does not access the disk, or only releases something.
    template <auto Method, typename... Arguments>
    static auto passOn(sqlite3_file *file, Arguments... arguments)
    {
        return (real(file)->pMethods->*Method)(real(file), arguments...);
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);
    static int exists(sqlite3_vfs *vfs, const char *name, int flags, int *found);
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static void enter(FaultyDisk *disk, Happening::Kind kind, const char *path, sqlite3_int64 offset = 0,
                      const QByteArray &bytes = {});
    static const sqlite3_io_methods methods;
};

int FaultyFile::write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const auto half = [&] {
        real(file)->pMethods->xWrite(real(file), bytes, count / 2, offset);
    };
    const int failed = of(file)->disk->access(SQLITE_IOERR_WRITE, FaultyDisk::Kind::TakesSpace, half);
    const int result = failed ? failed : real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (result == SQLITE_OK)
        enter(of(file)->disk, Happening::Kind::Written, of(file)->name, offset,
              QByteArray(static_cast<const char *>(bytes), count));
    return result;
}

int FaultyFile::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int result = applyEdits<&sqlite3_io_methods::xTruncate>(SQLITE_IOERR_TRUNCATE, file, size);
    if (result == SQLITE_OK)
        enter(of(file)->disk, Happening::Kind::Cut, of(file)->name, size);
    return result;
}

/// Skips the real sync: the power cut is simulated from the record.
int FaultyFile::sync(sqlite3_file *file, int)
{
    const int failed = of(file)->disk->access(SQLITE_IOERR_FSYNC);
    if (failed)
        return failed;
    enter(of(file)->disk, Happening::Kind::Synced, of(file)->name);
    if (std::exchange(of(file)->isNewLog, false))
        enter(of(file)->disk, Happening::Kind::FolderSynced, of(file)->name);
    return SQLITE_OK;
}

void FaultyFile::enter(FaultyDisk *disk, Happening::Kind kind, const char *path, sqlite3_int64 offset,
                       const QByteArray &bytes)
{
    if (disk->m_record && path)
        disk->m_record->enter({kind, QFileInfo(QFile::decodeName(path)).fileName(), offset, bytes});
}

const sqlite3_io_methods FaultyFile::methods = {
    .iVersion = 2, // version 2 has no memory maps, whose failures cannot be simulated
    .xClose = [](sqlite3_file *file) { return passOn<&sqlite3_io_methods::xClose>(file); },
    .xRead =
        [](sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
            return applyEdits<&sqlite3_io_methods::xRead>(SQLITE_IOERR_READ, file, bytes, count, offset);
        },
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize =
        [](sqlite3_file *file, sqlite3_int64 *size) {
            return applyEdits<&sqlite3_io_methods::xFileSize>(SQLITE_IOERR_FSTAT, file, size);
        },
    .xLock = [](sqlite3_file *file,
                int lock) { return applyEdits<&sqlite3_io_methods::xLock>(SQLITE_IOERR_LOCK, file, lock); },
    .xUnlock = [](sqlite3_file *file, int lock) { return passOn<&sqlite3_io_methods::xUnlock>(file, lock); },
    .xCheckReservedLock =
        [](sqlite3_file *file, int *held) {
            return applyEdits<&sqlite3_io_methods::xCheckReservedLock>(SQLITE_IOERR_CHECKRESERVEDLOCK, file,
                                                                       held);
        },
    .xFileControl = [](sqlite3_file *file, int what,
                       void *value) { return passOn<&sqlite3_io_methods::xFileControl>(file, what, value); },
    .xSectorSize = [](sqlite3_file *file) { return passOn<&sqlite3_io_methods::xSectorSize>(file); },
    .xDeviceCharacteristics =
        [](sqlite3_file *file) { return passOn<&sqlite3_io_methods::xDeviceCharacteristics>(file); },
    .xShmMap =
        [](sqlite3_file *file, int region, int size, int extend, void volatile **memory) {
            return applyEdits<&sqlite3_io_methods::xShmMap>(SQLITE_IOERR_SHMMAP, file, region, size, extend,
                                                            memory);
        },
    .xShmLock = [](sqlite3_file *file, int offset, int count, int flags) -> int {
        if (flags & SQLITE_SHM_UNLOCK)
            return passOn<&sqlite3_io_methods::xShmLock>(file, offset, count, flags);
        return applyEdits<&sqlite3_io_methods::xShmLock>(SQLITE_IOERR_SHMLOCK, file, offset, count, flags);
    },
    .xShmBarrier = [](sqlite3_file *file) { passOn<&sqlite3_io_methods::xShmBarrier>(file); },
    .xShmUnmap = [](sqlite3_file *file,
                    int remove) { return passOn<&sqlite3_io_methods::xShmUnmap>(file, remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int FaultyFile::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr;
    FaultyDisk *disk = diskOf(vfs);
    if (const int failed = disk->access(SQLITE_CANTOPEN))
        return failed;
    int existed = 0;
    if (name)
        disk->m_real->xAccess(disk->m_real, name, SQLITE_ACCESS_EXISTS, &existed);
    const int failed = disk->m_real->xOpen(disk->m_real, name, real(file), flags, flagsOut);
    if (failed)
        return failed;
    // SQLite's own VFS also makes the name of a journal durable at its first sync.
    const bool isLog = flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL);
    of(file)->disk = disk;
    of(file)->name = name;
    of(file)->isNewLog = isLog && (flags & SQLITE_OPEN_CREATE);
    file->pMethods = &methods;
    enter(disk, existed ? Happening::Kind::Found : Happening::Kind::Made, name);
    return SQLITE_OK;
}

int FaultyFile::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultyDisk *disk = diskOf(vfs);
    const int failed = disk->access(SQLITE_IOERR_DELETE);
    const int result = failed ? failed : disk->m_real->xDelete(disk->m_real, name, 0);
    if (result == SQLITE_OK)
        enter(disk, Happening::Kind::Removed, name);
    if (result == SQLITE_OK && syncFolder)
        enter(disk, Happening::Kind::FolderSynced, name);
    return result;
}

int FaultyFile::exists(sqlite3_vfs *vfs, const char *name, int flags, int *found)
{
    FaultyDisk *disk = diskOf(vfs);
    const int failed = disk->access(SQLITE_IOERR_ACCESS);
    return failed ? failed : disk->m_real->xAccess(disk->m_real, name, flags, found);
}

FaultyDisk::FaultyDisk()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_faulty(*m_real)
    , m_spared(QThread::currentThreadId())
{
    m_faulty.szOsFile += int(sizeof(FaultyFile));
    m_faulty.zName = "faulty";
    m_faulty.pAppData = this;
    m_faulty.xOpen = FaultyFile::open;
    m_faulty.xDelete = FaultyFile::remove;
    m_faulty.xAccess = FaultyFile::exists;
    sqlite3_vfs_register(&m_faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_faulty);
}

void FaultyDisk::failAt(int access, Fault fault, Lasting lasting)
{
    const QMutexLocker locked(&m_mutex);
    m_accesses = 0;
    m_failAt = access;
    m_fault = fault;
    m_lasting = lasting;
    m_hasFailed = false;
}

void FaultyDisk::heal()
{
    const QMutexLocker locked(&m_mutex);
    m_failAt = 0;
}

bool FaultyDisk::hasFailed() const
{
    const QMutexLocker locked(&m_mutex);
    return m_hasFailed;
}

int FaultyDisk::accesses() const
{
    const QMutexLocker locked(&m_mutex);
    return m_accesses;
}

int FaultyDisk::access(int error, Kind kind, const std::function<void()> &half)
{
    if (QThread::currentThreadId() == m_spared)
        return SQLITE_OK;
    const QMutexLocker locked(&m_mutex);
    ++m_accesses;
    if (m_failAt == 0 || m_accesses < m_failAt || (m_fault == Fault::Full && kind != Kind::TakesSpace))
        return SQLITE_OK;
    if (half)
        half();
    if (m_fault == Fault::Kill)
        ::raise(SIGKILL);
    m_hasFailed = true;
    if (m_lasting == Lasting::Once)
        m_failAt = 0;
    return m_fault == Fault::Full ? SQLITE_FULL : error;
}
