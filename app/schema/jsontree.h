#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

/// JSON as a tree of places in its source bytes.
namespace json {

enum class Kind
{
    Text,
    Number,
    Boolean,
    Null,
    List,
    Object
};

/// Bytes of a source from `begin` up to `end`.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    QByteArrayView of(QByteArrayView source) const { return source.sliced(begin, size()); }
};

/// One value and where it stands in its source. Light: it copies no bytes.
struct Node
{
    Kind kind = Kind::Null;
    Span key = {}; ///< the literal, quotes included; empty for the root and what is in a list
    Span value = {};
    std::vector<Node> children = {};

    bool isContainer() const { return kind == Kind::List || kind == Kind::Object; }
    /// Key and value, or the value alone.
    Span whole() const { return {key.size() > 0 ? key.begin : value.begin, value.end}; }
};

/// The way from the root down, by position; empty for the root itself.
using Place = QList<int>;

/// The tree of an object or a list; nothing when check() finds fault with the text.
std::optional<Node> treeOf(const QByteArray &source);

/// Of a checked value without blanks around it.
Kind kindOf(QByteArrayView value);

/// nullptr when there is no such place.
const Node *find(const Node &root, const Place &place);

/// The deepest place whose key and value hold the byte at the offset, or end right before it.
Place placeAt(const Node &root, qsizetype offset);

/// The place's own holder; the root's is the root.
Place parentOf(const Place &place);

/// Position of the object's first member of this key, or -1.
int memberAt(QByteArrayView source, const Node &object, const QString &key);

/// A key that the object doesn't have: the wanted one, else it with the first free number behind, "city 2".
QString freeKey(QByteArrayView source, const Node &object, const QString &wanted);

} // namespace json
