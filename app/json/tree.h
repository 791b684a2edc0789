#pragma once

#include "json/reader.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// JSON as a tree of places in its source bytes.
namespace json {

/// Bytes of a source from `begin` up to `end`.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    QByteArrayView of(QByteArrayView source) const { return source.sliced(begin, size()); }
};

/// One value and its place in the source. It copies no bytes.
struct Node
{
    Kind kind = Kind::Null;
    Span key = {}; ///< the literal, quotes included; empty for the root and for elements of a list
    Span value = {};
    std::vector<Node> children = {};

    bool isContainer() const { return kind == Kind::List || kind == Kind::Object; }
    /// Key and value, or the value alone.
    Span whole() const { return {key.size() > 0 ? key.begin : value.begin, value.end}; }
};

/// The path from the root to a node, by position; empty for the root itself.
using Place = QList<int>;

/// The tree of one JSON value; nothing if check() finds a fault in the text.
std::optional<Node> treeOf(QByteArrayView source);

/// nullptr if there is no such place.
const Node *find(const Node &root, const Place &place);

/// The deepest place whose key and value contain the byte at the offset, or end right before it.
Place placeAt(const Node &root, qsizetype offset);

/// The place of the object or list that holds this place; the root's is the root.
Place parentOf(const Place &place);

/// Position of the object's first member of this key, or -1.
int memberAt(QByteArrayView source, const Node &object, const QString &key);

/// A key that the object doesn't have: the wanted one, or the wanted one with the first free number, "city
/// 2".
QString freeKey(QByteArrayView source, const Node &object, const QString &wanted);

/// The value on lines of its own, indented by two spaces a level. Numbers, order and repeated keys stay as
/// they are. A text that is not JSON comes back unchanged.
QByteArray indented(QByteArrayView value);

} // namespace json
