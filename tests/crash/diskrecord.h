#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QString>

class QRandomGenerator;

/// What SQLite did to its files, in that order, and what of it was made to last: so that the power can be cut
/// after each of it.
class DiskRecord
{
public:
    struct Happening
    {
        enum class Kind
        {
            Found, ///< empty, unless it was known before
            Made,
            Written, ///< the bytes, from the offset on
            Cut,     ///< to that many bytes
            Removed,
            Synced,       ///< the file's bytes last
            FolderSynced, ///< the names of all files do
        };
        Kind kind;
        QString name; ///< without a folder: all of them are in the same
        qint64 offset = 0;
        QByteArray bytes = {};
    };
    /// What a disk makes of what nobody told it to keep.
    enum class Loose
    {
        Lost,
        KeptInPart, ///< any part: disks write in an order of their own
    };

    enum class Syncs
    {
        Heard,
        Ignored, ///< as if nobody asked for them
    };

    explicit DiskRecord(Syncs syncs = Syncs::Heard)
        : m_syncs(syncs)
    {
    }
    /// What is in the folder already lasts.
    void begin(const QString &folder);
    void enter(const Happening &happening);
    qsizetype size() const;
    /// Puts the files into the folder as they are when the power was cut after so many happenings.
    bool layOut(qsizetype count, const QString &folder, Loose loose, QRandomGenerator &random) const;

private:
    const Syncs m_syncs;
    mutable QMutex m_mutex; ///< the store writes in a thread of its own
    QMap<QString, QByteArray> m_before;
    QList<Happening> m_happenings;
};
