#pragma once

#include "store/draft.h"
#include "store/editorlock.h"
#include "store/sqlitefile.h"

#include <QSet>

/// Owns the SQLite file of the drafts, and is the only class with SQL about them. Each write is one
/// transaction, which is on the disk when the function returns. A draft isn't changed while another running
/// editor has claimed its contact, nor by a caller who doesn't know its UUID. Not thread-safe; DraftStore
/// uses it in a thread of its own.
class DraftDatabase
{
public:
    explicit DraftDatabase(const QString &path);

    /// Marks the attempts of editors that have ended as Unknown.
    SqliteFile::Opening open() { return m_file.open(); }
    /// Sets the existing file aside and creates a new one.
    SqliteFile::Opening recreate() { return m_file.recreate(); }
    const SqliteFile &file() const { return m_file; }
    const QString &editorName() const { return m_editor.name(); }

    DraftResult write(const DraftChange &change);
    /// Records the body before it is sent, and sets the state to Sending.
    DraftResult recordAttempt(const DraftRef &draft, const QByteArray &body);
    DraftResult setState(const DraftRef &draft, DraftState state);
    DraftResult setOpen(const DraftRef &draft, bool open);
    /// Removes the draft permanently: its bytes are overwritten in the file and leave the write-ahead log.
    DraftResult remove(const DraftRef &draft);
    /// A discarded draft is not read, and only listDiscarded() lists it. It is removed permanently by
    /// purgeDiscarded(), or by the next open() after this editor has ended.
    DraftResult discard(const DraftRef &draft);
    DraftResult restoreDiscarded(const DraftRef &draft);
    bool purgeDiscarded();
    /// Sets `all` to false if drafts of contacts that other running editors have claimed are left.
    bool removeAll(bool *all);
    /// Claims the contact for this editor, unless another running editor has it; sets `other` to that editor.
    /// Returns false if neither is known. The claim is kept when the file is created anew.
    bool claim(const DraftKey &key, std::optional<DraftHolder> *other);
    bool release(const DraftKey &key);

    /// The draft edited last comes first, whatever its time stamp; nullopt if the drafts can't be read.
    std::optional<QList<DraftSummary>> list();
    /// As list(), for the drafts that this editor has discarded.
    std::optional<QList<DraftSummary>> listDiscarded();
    /// Sets `draft` to nullopt if there is none. Returns false on an error.
    bool read(const DraftKey &key, std::optional<Draft> *draft);

private:
    /// Called when the file is opened. Without room on the disk, leaves the work to the next write.
    bool prepare();
    bool ensureCleanedUp() { return m_isCleanedUp || cleanUpEndedEditors(); }
    bool cleanUpEndedEditors();
    bool change(const QString &sql, const QVariantList &values);
    /// Calls `work` with the draft's row in a transaction, if the draft may be changed.
    DraftResult changeDraft(const DraftRef &draft, const std::function<bool(qint64)> &work);
    /// Returns whether the draft may be changed, and sets `id` to its row.
    DraftResult find(const DraftRef &draft, qint64 *id);
    /// Sets `other` to the other running editor that has claimed the contact. Returns false on an error.
    bool findHolder(const DraftKey &key, std::optional<DraftHolder> *other);
    std::optional<QList<DraftSummary>> listWhere(const QString &discarded);
    /// Until ended editors are cleaned up, their attempts look as if they were still being sent.
    bool correctState(DraftSummary *summary);
    /// Deletes drafts and removes their bytes from the disk.
    bool erase(const QString &sql, const QVariantList &values = {});

    SqliteFile m_file;
    EditorLock m_editor;
    QSet<DraftKey> m_claims;
    bool m_isCleanedUp = false;
};
