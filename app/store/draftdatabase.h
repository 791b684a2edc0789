#pragma once

#include "store/draft.h"
#include "store/editorlock.h"
#include "store/sqlitefile.h"

/// Owns the SQLite file of the drafts, and is the only class with SQL about them. Each write is one
/// transaction, which is on the disk when the function returns. Not thread-safe; DraftStore uses it in a
/// thread of its own.
class DraftDatabase
{
public:
    explicit DraftDatabase(const QString &path);

    /// Marks the attempts of editors that have ended as Unknown.
    SqliteFile::Opening open() { return m_file.open(); }
    /// Sets the existing file aside and creates a new one.
    SqliteFile::Opening recreate() { return m_file.recreate(); }
    const SqliteFile &file() const { return m_file; }

    bool write(const DraftChange &change);
    /// Records the body before it is sent, and sets the state to Sending.
    bool recordAttempt(const DraftKey &key, const QByteArray &body);
    bool setState(const DraftKey &key, DraftState state);
    bool setOpen(const DraftKey &key, bool open);
    /// Removes the draft permanently: its bytes are overwritten in the file and leave the write-ahead log.
    bool remove(const DraftKey &key);
    /// A discarded draft is neither listed nor read. It is removed permanently by purgeDiscarded(), or by the
    /// next open() after this editor has ended.
    bool setDiscarded(const DraftKey &key, bool discarded);
    bool purgeDiscarded();
    bool removeAll();
    /// Claims the contact for this editor, unless another running editor has it; sets `other` to that editor.
    bool claim(const DraftKey &key, std::optional<DraftHolder> *other);
    bool release(const DraftKey &key);

    /// The draft edited last comes first, whatever its time stamp; nullopt if the drafts can't be read.
    std::optional<QList<DraftSummary>> list();
    /// Sets `draft` to nullopt if there is none. Returns false on an error.
    bool read(const DraftKey &key, std::optional<Draft> *draft);

private:
    bool cleanUpEndedEditors();
    bool change(const QString &sql, const QVariantList &values);
    /// Deletes drafts and removes their bytes from the disk.
    bool erase(const QString &sql, const QVariantList &values = {});
    /// 0 if there is none; nullopt on an error.
    std::optional<qint64> idOf(const DraftKey &key);

    SqliteFile m_file;
    EditorLock m_editor;
};
