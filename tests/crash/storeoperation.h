#pragma once

#include "fixtures/sampledrafts.h"

/// One operation of a fixed sequence on three drafts in turn: write, send, undo, remove, over and over.
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
    /// Performs the operation on the store. Returns false if an attempt could not be recorded.
    bool applyEdits(DraftStore &store) const;
};

/// Computes the drafts that must be on disk after a number of operations and the end of the editor.
class ExpectedDrafts
{
public:
    void enter(const StoreOperation &operation);
    QStringList lines() const;
    /// Returns how many operations the file holds: the first `said`, which the store reported as written, and
    /// up to three more; nothing if the file holds something else. enter() must have got the first `from`
    /// operations.
    std::optional<int> held(const QStringList &found, int from, int said) const;

private:
    QMap<QString, Draft> m_drafts;
};
