#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// Whose draft it is: a contact of an account. Without an account, base URL and account ID are empty.
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

/// What became of a contact so far. The numbers are on disk: none is ever given another meaning.
enum class DraftState
{
    Edited = 0,
    Sending = 1, ///< an attempt is recorded, and how it ended isn't
    NotSent = 2,
    Unknown = 3, ///< it may have been sent
};

/// What a list of drafts shows.
struct DraftSummary
{
    DraftKey key;
    QString name;        ///< the contact's
    QString accountName; ///< the profile's
    int changes = 0;
    QDateTime when; ///< of the last edit, UTC
    DraftState state = DraftState::Edited;
    bool open = false; ///< it was being corrected when it was last written
};

/// A contact in the middle of being corrected, as bytes: what they mean is for contact/ to say.
struct Draft
{
    DraftSummary summary;
    QByteArray baseline;
    QList<QByteArray> steps = {}; ///< the undo stack from the bottom
    int position = 0;             ///< how many of the steps are done
    QByteArray place;             ///< where the person was
    QByteArray sent;              ///< the body of the last attempt
};

/// What looking for a draft has found.
struct DraftFound
{
    bool readable = false; ///< else nobody knows whether there is one
    std::optional<Draft> draft = {};
};

/// What is new in a draft.
struct DraftChange
{
    DraftSummary summary;
    std::optional<QByteArray> baseline; ///< begins the draft anew, with no other steps than those here
    QMap<int, QByteArray> steps;        ///< by their place in the undo stack
    int stepCount = 0;                  ///< those from here on are gone
    int position = 0;
    QByteArray place;
};

/// Who has a contact open.
struct DraftHolder
{
    qint64 process = 0;
    QString host;
};
