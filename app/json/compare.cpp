#include "json/compare.h"

#include "json/literal.h"
#include "json/tree.h"

#include <QMap>

#include <algorithm>

namespace json {

namespace {

/// A number as decimal digits, without leading and trailing zeros. A double can't distinguish large adjacent
/// integers.
struct Decimal
{
    bool negative = false;
    QByteArray digits = {};
    qint64 exponent = 0; ///< exponent of the last digit
    bool operator==(const Decimal &) const = default;
};

Decimal decimalOf(QByteArrayView literal)
{
    const auto mark = std::ranges::find_if(literal, [](char c) { return c == 'e' || c == 'E'; });
    Decimal number{.negative = literal.startsWith('-')};
    bool fraction = false;
    for (const char c : QByteArrayView(literal.begin(), mark)) {
        fraction = fraction || c == '.';
        if (c < '0' || c > '9')
            continue;
        number.exponent -= fraction ? 1 : 0;
        if (c != '0' || !number.digits.isEmpty())
            number.digits.append(c);
    }
    while (number.digits.endsWith('0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    if (number.digits.isEmpty())
        return {}; // zero, whatever its exponent, which may overflow
    if (mark != literal.end())
        number.exponent += QByteArrayView(mark + 1, literal.end()).toLongLong();
    return number;
}

/// A node and its source.
struct Value
{
    QByteArrayView source;
    const Node &node;

    QByteArrayView bytes() const { return node.value.of(source); }
};

bool same(const Value &a, const Value &b);

bool sameMembers(const Value &a, const Value &b)
{
    const auto members = [](const Value &object) {
        QMap<QString, const Node *> map;
        for (const Node &child : object.node.children)
            map[decodeString(child.key.of(object.source))] = &child;
        return map;
    };
    const auto left = members(a);
    const auto right = members(b);
    return std::equal(left.keyValueBegin(), left.keyValueEnd(), right.keyValueBegin(), right.keyValueEnd(),
                      [&](const auto &l, const auto &r) {
                          return l.first == r.first && same({a.source, *l.second}, {b.source, *r.second});
                      });
}

bool same(const Value &a, const Value &b)
{
    if (a.node.kind != b.node.kind)
        return false;
    switch (a.node.kind) {
    case Kind::Text:
        return a.bytes() == b.bytes() || decodeString(a.bytes()) == decodeString(b.bytes());
    case Kind::Number:
        return a.bytes() == b.bytes() || decimalOf(a.bytes()) == decimalOf(b.bytes());
    case Kind::Boolean:
    case Kind::Null:
        return a.bytes() == b.bytes();
    case Kind::List:
        return std::ranges::equal(a.node.children, b.node.children, [&](const Node &l, const Node &r) {
            return same({a.source, l}, {b.source, r});
        });
    case Kind::Object:
        return sameMembers(a, b);
    }
    Q_UNREACHABLE();
}

} // namespace

bool sameValue(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    const auto left = treeOf(a);
    const auto right = treeOf(b);
    return left && right && same({a, *left}, {b, *right});
}

} // namespace json
