#pragma once

#include "schema/jsonsplice.h"

#include <functional>

/// Splices tried by chance, against the same done to plain values.
namespace splicetrial {

/// What a text means, and every byte of it that isn't layout.
struct Plain
{
    json::Kind kind = json::Kind::Null;
    QByteArray scalar = {};
    QList<std::pair<QByteArray, Plain>> members = {}; ///< key literals; empty ones in a list

    bool operator==(const Plain &) const = default;
};

/// What the bytes of the source hold, by its tree.
Plain plainOf(QByteArrayView source, const json::Node &node);

/// Gives a number from 0 to below its argument.
using Chance = std::function<int(int)>;

/// An object, list or scalar; keys come more than once.
Plain someValue(const Chance &upTo, int depth);
/// Its text, with blanks in odd places where it may be wild.
QByteArray textOf(const Plain &plain, const Chance &upTo, bool wild);

/// One splice, and what is to come of it.
struct Trial
{
    json::Spliced result;
    Plain expected; ///< worth nothing with a refusal
    std::optional<json::Refusal> refusal = {};
};

/// Some splice of a source that holds this object or list, which isn't empty.
Trial tried(const QByteArray &source, Plain plain, const Chance &upTo);

} // namespace splicetrial
