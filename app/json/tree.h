#pragma once

#include "json/reader.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// JSON as a tree of ranges in its source bytes.
namespace json {

/// The source bytes from `begin` up to, not including, `end`.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    QByteArrayView of(QByteArrayView source) const { return source.sliced(begin, size()); }
};

/// One value and its range in the source. Copies no bytes.
struct Node
{
    Kind kind = Kind::Null;
    Span key = {}; ///< the key's literal, quotes included; empty for the root and for elements of a list
    Span value = {};
    std::vector<Node> children = {};

    bool isContainer() const { return kind == Kind::List || kind == Kind::Object; }
    /// The range of key and value; of the value alone if there is no key.
    Span whole() const { return {key.size() > 0 ? key.begin : value.begin, value.end}; }
};

/// The path from the root to a node, as child indexes; empty for the root.
using Place = QList<int>;

/// The tree of one JSON value; nullopt if check() finds a fault in the text.
std::optional<Node> treeOf(QByteArrayView source);

/// nullptr if there is no such place.
const Node *find(const Node &root, const Place &place);

/// The deepest place whose range contains the byte at the offset, or ends at it.
Place placeAt(const Node &root, qsizetype offset);

/// The place of the object or list that contains this place; the root is its own parent.
Place parentOf(const Place &place);

/// Index of the object's first member with this key, or -1.
int memberAt(QByteArrayView source, const Node &object, const QString &key);

/// A key that the object doesn't have: `wanted`, or `wanted` with the first free number, such as "city 2".
QString freeKey(QByteArrayView source, const Node &object, const QString &wanted);

/// The value with one line for each element, indented by two spaces per level. Preserves numbers, order and
/// repeated keys. Returns text that isn't JSON unchanged.
QByteArray indented(QByteArrayView value);

} // namespace json
