#pragma once

#include "schema/jsontree.h"

#include <variant>

/// Changes JSON by splicing its source bytes: what is not touched keeps every byte (big integers, number
/// forms, escapes, order, duplicate keys), and what is new is laid out as its surroundings are.
namespace json {

enum class Refusal
{
    NoPlace,   ///< there is no such place, or it can't take this
    NotAValue, ///< the bytes are not one JSON value
    KeyTaken,  ///< the object has the key already
    TooDeep,   ///< the result would be nested deeper than can be read back
};

using Spliced = std::variant<QByteArray, Refusal>;

Spliced setValue(const QByteArray &source, const Place &place, const QByteArray &value);
Spliced renameKey(const QByteArray &source, const Place &place, const QString &key);
/// Into an object or list, before what is at that position. A list needs no key.
Spliced insertAt(const QByteArray &source, const Place &place, const QString &key, const QByteArray &value);
Spliced removeAt(const QByteArray &source, const Place &place);
/// To another position within its holder; blanks stay where they are.
Spliced shiftTo(const QByteArray &source, const Place &place, int position);
/// Into another holder, before what is at `to`. What comes out of a list gets the key; what comes into one
/// leaves its own.
Spliced moveTo(const QByteArray &source, const Place &from, const Place &to, const QString &key = {});
/// Where moveTo() has put it.
Place afterMove(const Place &from, const Place &to);
/// Puts it into a new object or list of its own. A member goes with its key into an object that gets the key
/// given; in a list, the key given is the one inside.
Spliced wrapIn(const QByteArray &source, const Place &place, Kind kind, const QString &key);

} // namespace json
