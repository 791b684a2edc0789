#pragma once

#include "crash/diskrecord.h"

#include <QMutex>
#include <QThread>

#include <functional>
#include <sqlite3.h>

/// A SQLite VFS in front of the real one for its lifetime: counts the accesses to the disk, and lets chosen
/// ones fail. Accesses from the thread that created it never fail, so that a test can read the files. Only
/// one may exist, created before a database is opened.
class FaultyDisk
{
public:
    enum class Fault
    {
        Error, ///< the access fails; a write writes its first half
        Full,  ///< only accesses that need space fail
        Kill,  ///< the process is killed during the access
    };
    enum class Lasting
    {
        Once,
        UntilHealed,
    };

    FaultyDisk();
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    /// Restarts the count of accesses; the first one is 1.
    void failAt(int access, Fault fault = Fault::Error, Lasting lasting = Lasting::Once);
    void heal();
    /// Whether an access has failed since failAt().
    bool hasFailed() const;
    int accesses() const;

    /// Records what all threads do to the files from now on. The record must outlive all files.
    void recordIn(DiskRecord &record) { m_record = &record; }

private:
    friend struct FaultyFile;
    enum class Kind
    {
        Any,
        TakesSpace,
    };

    /// Returns `error` if this access fails, or else SQLITE_OK. `half` does the first half of an access that
    /// fails midway.
    int access(int error, Kind kind = Kind::Any, const std::function<void()> &half = {});

    sqlite3_vfs *const m_real;
    sqlite3_vfs m_faulty;
    const Qt::HANDLE m_spared;
    mutable QMutex m_mutex;
    int m_accesses = 0;
    int m_failAt = 0; ///< 0: never
    Fault m_fault = Fault::Error;
    Lasting m_lasting = Lasting::Once;
    bool m_hasFailed = false;
    DiskRecord *m_record = nullptr;
};
