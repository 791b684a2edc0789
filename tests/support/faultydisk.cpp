#include "support/faultydisk.h"

#include <csignal>

/// An open file: SQLite's handle of it, with the real one's behind it in the same piece of memory.
struct FaultyFile
{
    sqlite3_file handle;
    FaultyDisk *disk;

    static FaultyFile *of(sqlite3_file *file) { return reinterpret_cast<FaultyFile *>(file); }
    static FaultyDisk *diskOf(sqlite3_vfs *vfs) { return static_cast<FaultyDisk *>(vfs->pAppData); }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(of(file) + 1); }
    /// Carries out an access, unless it fails.
    template <auto Method, typename... Arguments>
    static int carryOut(int error, sqlite3_file *file, Arguments... arguments)
    {
        const int failed = of(file)->disk->access(error);
        return failed ? failed : (real(file)->pMethods->*Method)(real(file), arguments...);
    }
    /// One that doesn't touch the disk, or only gives something back.
    template <auto Method, typename... Arguments>
    static auto passOn(sqlite3_file *file, Arguments... arguments)
    {
        return (real(file)->pMethods->*Method)(real(file), arguments...);
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);
    static int exists(sqlite3_vfs *vfs, const char *name, int flags, int *found);
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset);
    static const sqlite3_io_methods methods;
};

int FaultyFile::write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const auto half = [&] {
        real(file)->pMethods->xWrite(real(file), bytes, count / 2, offset);
    };
    const int failed = of(file)->disk->access(SQLITE_IOERR_WRITE, FaultyDisk::Kind::TakesSpace, half);
    return failed ? failed : real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

const sqlite3_io_methods FaultyFile::methods = {
    .iVersion = 2, // without memory maps, which nobody sees fail
    .xClose = [](sqlite3_file *file) { return passOn<&sqlite3_io_methods::xClose>(file); },
    .xRead =
        [](sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
            return carryOut<&sqlite3_io_methods::xRead>(SQLITE_IOERR_READ, file, bytes, count, offset);
        },
    .xWrite = write,
    .xTruncate =
        [](sqlite3_file *file, sqlite3_int64 size) {
            return carryOut<&sqlite3_io_methods::xTruncate>(SQLITE_IOERR_TRUNCATE, file, size);
        },
    .xSync =
        [](sqlite3_file *file, int) {
            return of(file)->disk->access(
                SQLITE_IOERR_FSYNC); // a power cut isn't among the faults: no need to wait
        },
    .xFileSize =
        [](sqlite3_file *file, sqlite3_int64 *size) {
            return carryOut<&sqlite3_io_methods::xFileSize>(SQLITE_IOERR_FSTAT, file, size);
        },
    .xLock = [](sqlite3_file *file,
                int lock) { return carryOut<&sqlite3_io_methods::xLock>(SQLITE_IOERR_LOCK, file, lock); },
    .xUnlock = [](sqlite3_file *file, int lock) { return passOn<&sqlite3_io_methods::xUnlock>(file, lock); },
    .xCheckReservedLock =
        [](sqlite3_file *file, int *held) {
            return carryOut<&sqlite3_io_methods::xCheckReservedLock>(SQLITE_IOERR_CHECKRESERVEDLOCK, file,
                                                                     held);
        },
    .xFileControl = [](sqlite3_file *file, int what,
                       void *value) { return passOn<&sqlite3_io_methods::xFileControl>(file, what, value); },
    .xSectorSize = [](sqlite3_file *file) { return passOn<&sqlite3_io_methods::xSectorSize>(file); },
    .xDeviceCharacteristics =
        [](sqlite3_file *file) { return passOn<&sqlite3_io_methods::xDeviceCharacteristics>(file); },
    .xShmMap =
        [](sqlite3_file *file, int region, int size, int extend, void volatile **memory) {
            return carryOut<&sqlite3_io_methods::xShmMap>(SQLITE_IOERR_SHMMAP, file, region, size, extend,
                                                          memory);
        },
    .xShmLock = [](sqlite3_file *file, int offset, int count, int flags) -> int {
        if (flags & SQLITE_SHM_UNLOCK)
            return passOn<&sqlite3_io_methods::xShmLock>(file, offset, count, flags);
        return carryOut<&sqlite3_io_methods::xShmLock>(SQLITE_IOERR_SHMLOCK, file, offset, count, flags);
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
    const int failed = disk->m_real->xOpen(disk->m_real, name, real(file), flags, flagsOut);
    if (failed)
        return failed;
    of(file)->disk = disk;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int FaultyFile::remove(sqlite3_vfs *vfs, const char *name, int)
{
    FaultyDisk *disk = diskOf(vfs);
    const int failed = disk->access(SQLITE_IOERR_DELETE);
    return failed ? failed : disk->m_real->xDelete(disk->m_real, name, 0);
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
