#include "schema/jsontree.h"

#include "schema/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace json {

namespace {

class Builder
{
public:
    explicit Builder(QByteArrayView source)
        : m_source(source)
        , m_cursor(source)
    {
    }

    Node value()
    {
        const char first = m_cursor.peek();
        Node node;
        node.value.begin = m_cursor.position();
        if (first == '{') {
            m_cursor.object([&](QByteArrayView key) {
                const qsizetype begin = key.data() - m_source.data();
                node.children.push_back(value());
                node.children.back().key = {begin, begin + key.size()};
            });
        } else if (first == '[') {
            m_cursor.array([&] { node.children.push_back(value()); });
        } else {
            m_cursor.value();
        }
        node.value.end = m_cursor.position();
        node.kind = kindOf(node.value.of(m_source));
        return node;
    }

private:
    QByteArrayView m_source;
    Cursor m_cursor;
};

} // namespace

std::optional<Node> treeOf(const QByteArray &source)
{
    if (check(source))
        return std::nullopt;
    return Builder(source).value();
}

Kind kindOf(QByteArrayView value)
{
    switch (value.isEmpty() ? '\0' : value.front()) {
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Boolean;
    case 'n':
        return Kind::Null;
    case '[':
        return Kind::List;
    case '{':
        return Kind::Object;
    default:
        return Kind::Number;
    }
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
    const auto is = [&](const Node &child) {
        return child.key.size() > 0 && decodeString(child.key.of(source)) == key;
    };
    const auto found = std::ranges::find_if(object.children, is);
    return found == object.children.end() ? -1 : int(found - object.children.begin());
}

QString freeKey(QByteArrayView source, const Node &object, const QString &wanted)
{
    QString key = wanted;
    for (int number = 2; memberAt(source, object, key) >= 0; ++number)
        key = u"%1 %2"_s.arg(wanted).arg(number);
    return key;
}

} // namespace json
