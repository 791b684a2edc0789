#pragma once

#include "json/tree.h"

#include <variant>

/// Changes an object or list by splicing its source bytes: a splice keeps every byte that it is not about
/// (big integers, forms of numbers, escapes, whitespace, order, repeated keys). What it inserts has no
/// whitespace around it.
namespace json {

enum class Refusal
{
    NoPlace,   ///< there is no such place, or it can't take the value
    NotAValue, ///< the bytes are not one JSON value, or the root would be a scalar
    KeyTaken,  ///< the object already has the key
    TooDeep,   ///< the result would be nested deeper than can be read back
};

using Spliced = std::variant<QByteArray, Refusal>;

Spliced setValue(const QByteArray &source, const Place &place, const QByteArray &value);
Spliced renameKey(const QByteArray &source, const Place &place, const QString &key);
/// Inserts into an object or list, before the child at that position. A list needs no key.
Spliced insertAt(const QByteArray &source, const Place &place, const QString &key, const QByteArray &value);
Spliced removeAt(const QByteArray &source, const Place &place);
/// Moves a value to another position within its holder; the whitespace between the children stays in place.
Spliced shiftTo(const QByteArray &source, const Place &place, int position);
/// Moves a value into another holder, before the child at `to`. An element of a list gets the key; a member
/// that moves into a list loses its own.
Spliced moveTo(const QByteArray &source, const Place &from, const Place &to, const QString &key = {});
/// The place of the value after moveTo().
Place afterMove(const Place &from, const Place &to);
/// Wraps a value in a new object or list. A member moves with its key into an object that gets the given key;
/// an element of a list gets the given key inside the object.
Spliced wrapIn(const QByteArray &source, const Place &place, Kind kind, const QString &key);

} // namespace json
