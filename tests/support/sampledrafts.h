#pragma once

#include "store/draftdatabase.h"
#include "store/draftstore.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

inline const DraftKey maria{QStringLiteral("https://api.example.com"),
                            QStringLiteral("11111111-2222-4333-8444-555555555555"),
                            QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a")};
inline const DraftKey eva{maria.baseUrl, maria.accountId,
                          QStringLiteral("aaaaaaaa-0d44-4b50-8888-8dd25736052a")};

inline DraftChange begun(const DraftKey &key)
{
    DraftChange change;
    change.summary.key = key;
    change.summary.name = QStringLiteral("María Gómez");
    change.summary.accountName = QStringLiteral("Tienda");
    change.summary.changes = 1;
    change.summary.when = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
    change.summary.open = true;
    change.base = QByteArray("base \0 of María", 16);
    change.steps = {{0, "first step"}};
    change.stepCount = 1;
    change.position = 1;
    change.place = "there";
    return change;
}

inline DraftChange typed(const DraftKey &key, int slot, const QByteArray &step, int count)
{
    DraftChange change = begun(key);
    change.base.reset();
    change.steps = {{slot, step}};
    change.stepCount = count;
    change.position = count;
    return change;
}

inline std::optional<Draft> draftOf(DraftDatabase &database, const DraftKey &key)
{
    std::optional<Draft> draft;
    return database.read(key, &draft) ? draft : std::nullopt;
}

/// A folder of one's own, with the file in it: in memory where there is such a place, as hundreds of files
/// wait long for a real disk.
struct Shelf
{
    static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/ce-XXXXXX");
    }

    QTemporaryDir folder{place()};
    QString path = folder.filePath(QStringLiteral("contact-editor/contact-editor.sqlite"));

    QByteArray everything() const
    {
        QByteArray all;
        for (const char *ending : {"", "-wal"}) {
            QFile file(path + QLatin1String(ending));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

/// One draft on a line, with all its bytes.
inline QString lineOf(const Draft &draft)
{
    const DraftSummary &summary = draft.summary;
    const auto text = [](QByteArray bytes) {
        return QString::fromUtf8(bytes.replace('\0', "\\0"));
    };
    return QStringLiteral("%1 state %2%3, base <%4>, steps <%5> at %6, sent <%7>")
        .arg(summary.key.contactId.first(8))
        .arg(int(summary.state))
        .arg(summary.open ? QStringLiteral(" open") : QString(), text(draft.base),
             text(draft.steps.join('|')))
        .arg(draft.position)
        .arg(text(draft.sent));
}

/// What another editor that starts now finds in the file, one draft a line; what is wrong, where it can't be
/// used.
inline QStringList foundIn(const QString &path)
{
    DraftDatabase database(path);
    const SqliteFile::Opening opening = database.open();
    const auto drafts = database.list();
    if (!opening.open || !opening.setAside.isEmpty() || !drafts)
        return {QStringLiteral("not whole: ") + opening.setAside + database.file().errorText()};
    QStringList lines;
    for (const DraftSummary &summary : *drafts) {
        const auto draft = draftOf(database, summary.key);
        std::optional<DraftHolder> other;
        const bool claimed = database.claim(summary.key, &other) && !other && database.release(summary.key);
        lines << (draft ? lineOf(*draft) + (claimed ? QString() : QStringLiteral(", held"))
                        : QStringLiteral("not to be read"));
    }
    lines.sort();
    return lines;
}

/// Waits until the store says that all that was asked is on the disk.
inline bool settled(DraftStore &store)
{
    while (store.status() != DraftStore::Status::Written) {
        if (QSignalSpy changed(&store, &DraftStore::statusChanged); !changed.wait(15'000))
            return false;
    }
    return true;
}

/// Waits for the answer.
inline bool recorded(DraftStore &store, const DraftKey &key, const QByteArray &body)
{
    QObject here;
    QSignalSpy answered(&here, &QObject::objectNameChanged);
    bool isRecorded = false;
    store.recordAttempt(key, body, &here, [&](bool done) {
        isRecorded = done;
        here.setObjectName(QStringLiteral("answered"));
    });
    return (!answered.isEmpty() || answered.wait(15'000)) && isRecorded;
}

/// The names of the copies.
inline QStringList setAsideBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList({QStringLiteral("*.damaged-*")});
}

/// A line of foundIn().
inline QString line(QLatin1StringView contact, QLatin1StringView state, QLatin1StringView steps, int position,
                    QLatin1StringView rest)
{
    return QStringLiteral("%1 state %2, base <base \\0 of María>, steps <%3> at %4, sent <%5")
        .arg(contact, state, steps)
        .arg(position)
        .arg(rest);
}

/// The store of a person who corrects María: where the file is begun anew, her draft is written again.
struct Typist
{
    explicit Typist(const QString &path)
        : store(path)
    {
        QObject::connect(&store, &DraftStore::begunAnew, &store, [this] {
            ++anew;
            DraftChange whole = begun(maria);
            for (int slot = 1; slot < steps; ++slot)
                whole.steps.insert(slot, QByteArray::number(slot));
            whole.stepCount = whole.position = steps;
            store.write(whole);
        });
        store.write(begun(maria));
    }
    void type()
    {
        store.write(typed(maria, steps, QByteArray::number(steps), steps + 1));
        ++steps;
    }

    DraftStore store;
    int steps = 1;
    int anew = 0;
};
