#include "json/tree.h"

#include "json/literal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace json {

namespace {

/// Reads the next value of the source and its children.
Node nextNode(Reader &reader, QByteArrayView source)
{
    const char first = reader.peek();
    Node node;
    node.value.begin = reader.position();
    if (first == '{') {
        reader.object([&](QByteArrayView key) {
            const qsizetype begin = key.data() - source.data();
            node.children.push_back(nextNode(reader, source));
            node.children.back().key = {begin, begin + key.size()};
        });
    } else if (first == '[') {
        reader.array([&] { node.children.push_back(nextNode(reader, source)); });
    } else {
        reader.value();
    }
    node.value.end = reader.position();
    node.kind = kindOf(node.value.of(source));
    return node;
}

void appendIndented(QByteArray &out, QByteArrayView source, const Node &node, int level)
{
    if (node.children.empty()) {
        out.append(node.isContainer() ? (node.kind == Kind::Object ? "{}" : "[]") : node.value.of(source));
        return;
    }
    const auto newLine = [&out](int depth) {
        out.append('\n').append(QByteArray(2 * depth, ' '));
    };
    char separator = node.kind == Kind::Object ? '{' : '[';
    for (const Node &child : node.children) {
        out.append(separator);
        separator = ',';
        newLine(level + 1);
        if (node.kind == Kind::Object)
            out.append(child.key.of(source)).append(": ");
        appendIndented(out, source, child, level + 1);
    }
    newLine(level);
    out.append(node.kind == Kind::Object ? '}' : ']');
}

} // namespace

std::optional<Node> treeOf(QByteArrayView source)
{
    Reader reader(source);
    Node root = nextNode(reader, source);
    return reader.finish() ? std::nullopt : std::optional(std::move(root));
}

const Node *find(const Node &root, const Place &place)
{
    const Node *node = &root;
    for (const int at : place) {
        if (at < 0 || at >= int(node->children.size()))
            return nullptr;
        node = &node->children[size_t(at)];
    }
    return node;
}

Place placeAt(const Node &root, qsizetype offset)
{
    Place place;
    const Node *node = &root;
    while (true) {
        const auto holds = [offset](const Node &child) {
            return child.whole().begin <= offset && offset <= child.whole().end;
        };
        const auto child = std::ranges::find_if(node->children, holds);
        if (child == node->children.end())
            return place;
        place.append(int(child - node->children.begin()));
        node = &*child;
    }
}

Place parentOf(const Place &place)
{
    return place.first(qMax(qsizetype(0), place.size() - 1));
}

int memberAt(QByteArrayView source, const Node &object, const QString &key)
{
    const auto hasKey = [&](const Node &child) {
        return child.key.size() > 0 && decodeString(child.key.of(source)) == key;
    };
    const auto found = std::ranges::find_if(object.children, hasKey);
    return found == object.children.end() ? -1 : int(found - object.children.begin());
}

QString freeKey(QByteArrayView source, const Node &object, const QString &wanted)
{
    QString key = wanted;
    for (int number = 2; memberAt(source, object, key) >= 0; ++number)
        key = u"%1 %2"_s.arg(wanted).arg(number);
    return key;
}

QByteArray indented(QByteArrayView value)
{
    const auto root = treeOf(value);
    if (!root)
        return value.toByteArray();
    QByteArray out;
    appendIndented(out, value, *root, 0);
    return out;
}

} // namespace json
