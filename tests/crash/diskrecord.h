#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QString>

class QRandomGenerator;

/// Records, in order, what SQLite did to its files and what it synced, so that a power cut can be simulated
/// after each step. Thread-safe.
class DiskRecord
{
public:
    struct Happening
    {
        enum class Kind
        {
            Found, ///< a file that existed; empty, unless it was known before
            Made,
            Written, ///< the bytes at the offset
            Cut,     ///< truncated to this size
            Removed,
            Synced,       ///< the file's bytes are durable
            FolderSynced, ///< the names of all files are durable
        };
        Kind kind;
        QString name; ///< without the folder, as all files are in the same one
        qint64 offset = 0;
        QByteArray bytes = {};
    };
    /// What a disk does with writes that were not synced.
    enum class Loose
    {
        Lost,
        KeptInPart, ///< any part of the writes, as disks reorder them
    };

    enum class Syncs
    {
        Heard,
        Ignored, ///< syncs have no effect
    };

    explicit DiskRecord(Syncs syncs = Syncs::Heard)
        : m_syncs(syncs)
    {
    }
    /// The existing files of the folder are durable.
    void begin(const QString &folder);
    void enter(const Happening &happening);
    qsizetype size() const;
    /// Writes the files to the folder as they are after a power cut that follows the first `count` records.
    bool layOut(qsizetype count, const QString &folder, Loose loose, QRandomGenerator &random) const;

private:
    const Syncs m_syncs;
    mutable QMutex m_mutex; ///< the store writes in its own thread
    QMap<QString, QByteArray> m_before;
    QList<Happening> m_happenings;
};
