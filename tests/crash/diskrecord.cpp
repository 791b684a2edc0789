#include "crash/diskrecord.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <utility>
#include <vector>

using Happening = DiskRecord::Happening;

namespace {

/// The smallest unit that a disk writes atomically.
constexpr qsizetype sector = 512;

void applyEdits(const Happening &happening, QByteArray &bytes)
{
    if (happening.kind == Happening::Kind::Cut) {
        bytes.resize(happening.offset);
        return;
    }
    const qsizetype end = happening.offset + happening.bytes.size();
    if (bytes.size() < end)
        bytes.append(end - bytes.size(), '\0');
    bytes.replace(happening.offset, happening.bytes.size(), happening.bytes);
}

/// A file, independent of its current name.
struct File
{
    QByteArray kept;
    QList<Happening> loose; ///< not synced yet

    void sync()
    {
        for (const Happening &each : std::as_const(loose))
            applyEdits(each, kept);
        loose.clear();
    }
    void syncPart(QRandomGenerator &random)
    {
        for (const Happening &each : std::as_const(loose)) {
            if (each.kind == Happening::Kind::Cut && random.bounded(2))
                applyEdits(each, kept);
            for (qsizetype at = 0; at < each.bytes.size(); at += sector) {
                if (random.bounded(2))
                    applyEdits({each.kind, {}, each.offset + at, each.bytes.mid(at, sector)}, kept);
            }
        }
    }
};

/// The contents of the disk, and of the system's cache in memory.
class Disk
{
public:
    explicit Disk(const QMap<QString, QByteArray> &before)
    {
        for (auto each = before.cbegin(); each != before.cend(); ++each) {
            m_keptNames[each.key()] = m_files.size();
            m_files.push_back({each.value(), {}});
        }
        m_names = m_keptNames;
    }

    void play(const Happening &happening)
    {
        using Kind = Happening::Kind;
        switch (happening.kind) {
        case Kind::Found:
            if (m_names.contains(happening.name))
                break;
            [[fallthrough]];
        case Kind::Made:
            m_names[happening.name] = m_files.size();
            if (happening.kind == Kind::Found)
                m_keptNames[happening.name] = m_files.size();
            m_files.push_back({});
            break;
        case Kind::Written:
        case Kind::Cut:
            m_files.at(m_names.value(happening.name)).loose << happening;
            break;
        case Kind::Synced:
            m_files.at(m_names.value(happening.name)).sync();
            break;
        case Kind::FolderSynced:
            m_keptNames = m_names;
            break;
        case Kind::Removed:
            m_names.remove(happening.name);
        }
    }

    /// The contents of the files by name after the power cut.
    QMap<QString, QByteArray> afterwards(DiskRecord::Loose loose, QRandomGenerator &random)
    {
        const bool inPart = loose == DiskRecord::Loose::KeptInPart;
        if (inPart) {
            for (File &file : m_files)
                file.syncPart(random);
        }
        QMap<QString, QByteArray> found;
        const QStringList all = m_names.keys() + m_keptNames.keys();
        for (const QString &name : all) {
            const auto &names = inPart && random.bounded(2) ? m_names : m_keptNames;
            if (names.contains(name))
                found[name] = m_files.at(names.value(name)).kept;
            else
                found.remove(name);
        }
        return found;
    }

private:
    std::vector<File> m_files;
    QMap<QString, size_t> m_names;
    QMap<QString, size_t> m_keptNames;
};

} // namespace

void DiskRecord::begin(const QString &folder)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        if (QFile file(info.filePath()); file.open(QIODevice::ReadOnly))
            m_before[info.fileName()] = file.readAll();
    }
}

void DiskRecord::enter(const Happening &happening)
{
    using Kind = Happening::Kind;
    const bool isSync = happening.kind == Kind::Synced || happening.kind == Kind::FolderSynced;
    const QMutexLocker locked(&m_mutex);
    if (!isSync || m_syncs == Syncs::Heard)
        m_happenings << happening;
}

qsizetype DiskRecord::size() const
{
    const QMutexLocker locked(&m_mutex);
    return m_happenings.size();
}

bool DiskRecord::layOut(qsizetype count, const QString &folder, Loose loose, QRandomGenerator &random) const
{
    const QMutexLocker locked(&m_mutex);
    Disk disk(m_before);
    for (qsizetype at = 0; at < count; ++at)
        disk.play(m_happenings.at(at));
    const QMap<QString, QByteArray> found = disk.afterwards(loose, random);
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        QFile file(folder + u'/' + each.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            return false;
    }
    return true;
}
