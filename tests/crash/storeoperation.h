#pragma once

#include "fixtures/sampledrafts.h"

/// What an editor does to one of three drafts after the other, over and over: write, send, undo, remove.
struct StoreOperation
{
    enum class Kind
    {
        Write,
        Attempt,
        SetState,
        Remove,
    };
    Kind kind = Kind::Write;
    DraftKey key;
    DraftChange change = {};
    QByteArray body = {};

    static const QList<DraftKey> keys;
    static StoreOperation of(int number);
    /// Asks the store for it; false where an attempt couldn't be recorded.
    bool applyEdits(DraftStore &store) const;
};

/// The drafts as they have to be after so many deeds and the end of the editor.
class ExpectedDrafts
{
public:
    void enter(const StoreOperation &operation);
    QStringList lines() const;
    /// How many deeds the file holds, where the ledger has the first `from`: one of the `said` that were said
    /// to be written, or up to three that were asked for after them. Nothing where it holds something else.
    std::optional<int> held(const QStringList &found, int from, int said) const;

private:
    QMap<QString, Draft> m_drafts;
};
