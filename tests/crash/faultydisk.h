#pragma once

#include "crash/diskrecord.h"

#include <QMutex>
#include <QThread>

#include <functional>
#include <sqlite3.h>

/// Stands between SQLite and its files for as long as it lives: counts what is asked of the disk, and fails
/// when told to. The thread that made it is spared, so that a test can look on. One at a time, made before a
/// database is opened.
class FaultyDisk
{
public:
    enum class Fault
    {
        Error, ///< the access fails; half of what was to be written is
        Full,  ///< only what takes space fails
        Kill,  ///< the process ends here, in the middle of it
    };
    enum class Lasting
    {
        Once,
        UntilHealed,
    };

    FaultyDisk();
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    /// Counts from here; the first access is 1.
    void failAt(int access, Fault fault = Fault::Error, Lasting lasting = Lasting::Once);
    void heal();
    /// Whether it did since failAt().
    bool hasFailed() const;
    int accesses() const;

    /// Enters what is done to the files from here on, by all threads. It must outlive all files.
    void recordIn(DiskRecord &record) { m_record = &record; }

private:
    friend struct FaultyFile;
    enum class Kind
    {
        Any,
        TakesSpace,
    };

    /// What the access answers: `error`, or that it may go on. `half` is what an access does that fails
    /// midway.
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
