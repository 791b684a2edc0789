#pragma once

#include "contact/baseline.h"

#include <optional>
#include <variant>

/// Reads contacts out of JSON text by the schema, keeping every byte that has to go back.
namespace contactreader {

/// Why a text gave no contact. Line and column count from 1 and are set for the JSON faults.
struct ReadError
{
    enum class Kind
    {
        NotJson,
        TooDeep,
        BadUtf8,
        TrailingText,
        Empty,
        TooLarge,
        WrongRoot,   ///< JSON, but no object
        NoData,      ///< an answer without `data`, or with something else than a list in it
        NotAContact, ///< an object without a documented key, or something else than an object in `data`
        NoContact,   ///< `data` is empty
        SeveralContacts,
        OtherContact, ///< a contact with another id than the one that was asked for
        NoId,
    };
    Kind kind = Kind::NotJson;
    qsizetype line = 0;
    qsizetype column = 0;
    qint64 size = 0; ///< bytes, for TooLarge
};

using Read = std::variant<Baseline, ReadError>;

/// Largest text taken from a file or the clipboard, in bytes.
inline constexpr qint64 largestText = 16 * 1024 * 1024;

/// The one contact with this id in a server's answer. With `exactlyOne`, an answer that holds others too is
/// an error (source: "PUT /contacts/{id}", Response 200: `data` holds the updated contact). Baseline::origin,
/// when and accountId are the caller's to set.
Read fromAnswer(const QByteArray &text, const QString &id, bool exactlyOne);

/// Why fromAnswer() would give no contact, found in half the time that reading it takes.
std::optional<ReadError> errorInAnswer(const QByteArray &text, const QString &id, bool exactlyOne);

/// The one contact in a text from a file or the clipboard: an answer, a bare contact, or a request body
/// (then without id).
Read fromText(const QByteArray &text);

} // namespace contactreader
