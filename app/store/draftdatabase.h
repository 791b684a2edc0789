#pragma once

#include "store/draft.h"
#include "store/editorlock.h"
#include "store/sqlitefile.h"

/// The drafts in their SQLite file, and all the SQL there is about them. Each write is one transaction that
/// is on the disk when it returns. For one thread; DraftStore runs it on its own.
class DraftDatabase
{
public:
    explicit DraftDatabase(const QString &path);

    /// Attempts of an editor that has ended are unknown from now on.
    SqliteFile::Opening open() { return m_file.open(); }
    /// Sets aside what is there, and begins anew.
    SqliteFile::Opening openAnew() { return m_file.openAnew(); }
    const SqliteFile &file() const { return m_file; }

    bool write(const DraftChange &change);
    /// That the body is about to be sent.
    bool recordAttempt(const DraftKey &key, const QByteArray &body);
    bool setState(const DraftKey &key, DraftState state);
    bool setOpen(const DraftKey &key, bool open);
    /// For good: its bytes are no longer in the file, nor in what belongs to it.
    bool remove(const DraftKey &key);
    /// A discarded draft isn't listed or read; it goes for good with purgeDiscarded(), or
    /// when this editor has ended.
    bool setDiscarded(const DraftKey &key, bool discarded);
    bool purgeDiscarded();
    bool removeAll();
    /// Nothing where another editor that is running has the contact: that one is in `other`.
    bool claim(const DraftKey &key, std::optional<DraftHolder> *other);
    bool release(const DraftKey &key);

    /// What was edited last first, whatever the clock said; nothing when it can't be read.
    std::optional<QList<DraftSummary>> list();
    /// `draft` is nothing where there is none.
    bool read(const DraftKey &key, std::optional<Draft> *draft);

private:
    bool settleOldAttempts();
    bool change(const QString &sql, const QVariantList &values);
    /// Deletes drafts, and their bytes wherever they are.
    bool erase(const QString &sql, const QVariantList &values = {});
    /// 0 where there is none; nothing on an error.
    std::optional<qint64> idOf(const DraftKey &key);

    SqliteFile m_file;
    EditorLock m_editor;
};
