#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// Identifies a draft by account and contact. Without an account, base URL and account ID are empty.
struct DraftKey
{
    QString baseUrl;
    QString accountId;
    QString contactId;

    bool operator==(const DraftKey &) const = default;
};

inline size_t qHash(const DraftKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.baseUrl, key.accountId, key.contactId);
}

/// Identifies one draft of a contact. If it is removed, the contact's next draft has another UUID.
struct DraftRef
{
    DraftKey key;
    QString uuid;

    bool operator==(const DraftRef &) const = default;
};

/// The result of changing a draft.
enum class DraftResult
{
    Failed, ///< the database can't be written now
    Done,
    Gone,          ///< the draft was removed or discarded
    OtherDraft,    ///< the contact has a draft that the caller hasn't read
    HeldElsewhere, ///< another running editor has claimed the contact
};

/// The state of a draft. The values are stored in the database: never reuse or renumber them.
enum class DraftState
{
    Edited = 0,
    Sending = 1, ///< an attempt is recorded, and its result isn't known yet
    NotSent = 2,
    Unknown = 3, ///< the contact may have arrived
};

/// A draft's entry in a list of drafts.
struct DraftSummary
{
    DraftKey key;
    QString name;        ///< the contact's name
    QString accountName; ///< the profile's name
    int changes = 0;
    QDateTime when; ///< time of the last edit, UTC
    DraftState state = DraftState::Edited;
    bool open = false; ///< the draft was open in an editor when it was last written
    QString uuid = {};

    DraftRef ref() const { return {key, uuid}; }
};

/// The saved state of an edited contact, as bytes that contact/ encodes and decodes.
struct Draft
{
    DraftSummary summary;
    QByteArray baseline;
    QList<QByteArray> steps = {}; ///< the undo stack, the oldest step first
    int position = 0;             ///< number of steps that are applied
    QByteArray place;             ///< the caret and the focused field
    QByteArray sent;              ///< the body of the last attempt
};

/// The result of reading a draft.
struct DraftFound
{
    bool readable = false; ///< false if the database can't be read, so that a draft may exist
    std::optional<Draft> draft = {};
};

/// The part of a draft to be written.
struct DraftChange
{
    DraftSummary summary;
    /// Whether this begins the draft, which is refused if the contact has another one. If false, it continues
    /// the draft with the summary's UUID.
    bool begins = false;
    std::optional<QByteArray> baseline; ///< if set, replaces the draft with all its steps
    QMap<int, QByteArray> steps;        ///< by index in the undo stack
    int stepCount = 0;                  ///< stored steps from this index on are removed
    int position = 0;
    QByteArray place;
};

/// The process that has a contact open.
struct DraftHolder
{
    qint64 process = 0;
    QString host;
};
