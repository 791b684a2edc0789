#pragma once

#include "json/tree.h"

#include <variant>

/// Edits an object or list by replacing ranges of its source bytes, so that all other bytes are preserved
/// (large integers, number formats, escapes, whitespace, order, repeated keys). Inserted bytes have no
/// surrounding whitespace.
namespace json {

enum class Refusal
{
    NoPlace,   ///< the place doesn't exist, or can't hold the value
    NotAValue, ///< the bytes are not one JSON value, or the root would be a scalar
    KeyTaken,  ///< the object already has the key
    TooDeep,   ///< the result would exceed the maximum nesting
};

using Spliced = std::variant<QByteArray, Refusal>;

Spliced setValue(const QByteArray &source, const Place &place, const QByteArray &value);
Spliced renameKey(const QByteArray &source, const Place &place, const QString &key);
/// Inserts into an object or list, before the child at that position. The key is ignored for lists.
Spliced insertAt(const QByteArray &source, const Place &place, const QString &key, const QByteArray &value);
Spliced removeAt(const QByteArray &source, const Place &place);
/// Moves a value to another position in its container; whitespace between the children stays in place.
Spliced shiftTo(const QByteArray &source, const Place &place, int position);
/// Moves a value into another container, before the child at `to`. An element of a list gets `key`; a member
/// that is moved into a list loses its key.
Spliced moveTo(const QByteArray &source, const Place &from, const Place &to, const QString &key = {});
/// The place of the value after moveTo().
Place afterMove(const Place &from, const Place &to);
/// Wraps a value in a new list or object. A member becomes an object under the given key that contains the
/// member; an element of a list becomes an object that contains it under the given key.
Spliced wrapIn(const QByteArray &source, const Place &place, Kind kind, const QString &key);

} // namespace json
