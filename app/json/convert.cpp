#include "json/convert.h"

#include "json/literal.h"
#include "json/tree.h"

using namespace Qt::Literals::StringLiterals;

namespace json {

namespace {

bool isEmptyValue(QByteArrayView value)
{
    return value == emptyValue(Kind::Text) || value == emptyValue(Kind::Null);
}

/// Converts a list to an object with the elements' numbers as keys, or the reverse.
std::optional<QByteArray> regrouped(QByteArrayView value, Kind kind)
{
    const auto root = treeOf(value);
    QByteArray out;
    int number = 0;
    for (const Node &child : root ? root->children : std::vector<Node>()) {
        const QByteArray key = encodeString(QString::number(++number));
        if (kind == Kind::List && child.key.of(value) != key)
            return std::nullopt; // the key would be lost
        out.append(out.isEmpty() ? "" : ",").append(kind == Kind::Object ? key + ':' : "");
        out.append(child.value.of(value));
    }
    return kind == Kind::List ? '[' + out + ']' : '{' + out + '}';
}

std::optional<QByteArray> toText(QByteArrayView value)
{
    return value == "null" ? emptyValue(Kind::Text) : '"' + value.toByteArray() + '"';
}

std::optional<QByteArray> toNumber(QByteArrayView value)
{
    if (isEmptyValue(value) || value == "false")
        return emptyValue(Kind::Number);
    if (value == "true")
        return "1";
    const QByteArray typed = decodeString(value).trimmed().toUtf8();
    return isNumber(typed) ? std::optional(typed) : std::nullopt;
}

std::optional<QByteArray> toBoolean(QByteArrayView value)
{
    if (isEmptyValue(value) || value == "0" || value == "\"false\"")
        return "false";
    return value == "1" || value == "\"true\"" ? std::optional<QByteArray>("true") : std::nullopt;
}

std::optional<QByteArray> toContainer(QByteArrayView value, Kind kind)
{
    const Kind from = kindOf(value);
    if (from == Kind::List || from == Kind::Object)
        return regrouped(value, kind);
    if (isEmptyValue(value))
        return emptyValue(kind);
    return kind == Kind::List ? '[' + value.toByteArray() + ']' : "{\"1\":" + value.toByteArray() + '}';
}

} // namespace

QByteArray emptyValue(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return "\"\"";
    case Kind::Number:
        return "0";
    case Kind::Boolean:
        return "false";
    case Kind::Null:
        return "null";
    case Kind::List:
        return "[]";
    case Kind::Object:
        return "{}";
    }
    Q_UNREACHABLE();
}

std::optional<QByteArray> converted(QByteArrayView value, Kind kind)
{
    const Kind from = kindOf(value);
    if (from == kind)
        return value.toByteArray();
    if (kind == Kind::List || kind == Kind::Object)
        return toContainer(value, kind);
    if (from == Kind::List || from == Kind::Object) {
        // Only an empty container converts to a scalar: the content would be lost.
        const auto root = treeOf(value);
        return root && root->children.empty() ? std::optional(emptyValue(kind)) : std::nullopt;
    }
    switch (kind) {
    case Kind::Text:
        return toText(value);
    case Kind::Number:
        return toNumber(value);
    case Kind::Boolean:
        return toBoolean(value);
    case Kind::Null:
    case Kind::List:
    case Kind::Object:
        return emptyValue(kind);
    }
    Q_UNREACHABLE();
}

} // namespace json
