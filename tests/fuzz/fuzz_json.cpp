// Any JSON: the reader finds every value, and a splice changes only its target.
#include "fixtures/oracle.h"
#include "fixtures/qtjson.h"
#include "fixtures/splicetrial.h"
#include "fuzz/property.h"
#include "json/compare.h"
#include "json/convert.h"
#include "json/literal.h"
#include "json/splice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using fuzz::holds;
using json::Kind;
using json::Node;
using splicetrial::Plain;

namespace {

/// Leaves room for one more enclosing object or array.
constexpr int deepest = 1020;
/// The size in bytes up to which every offset is searched; more takes too long.
constexpr qsizetype longSource = 2000;

int depthOf(const Node &node)
{
    int deepestChild = 0;
    for (const Node &child : node.children)
        deepestChild = qMax(deepestChild, depthOf(child));
    return deepestChild + (node.isContainer() ? 1 : 0);
}

QJsonValue readByQt(const QByteArray &value)
{
    return QJsonDocument::fromJson('[' + value + ']').array().at(0);
}

/// Checks that each node has the value that a simple reader finds, in the order of the source.
void checkNodes(const QByteArray &source, const Node &node)
{
    const QByteArray bytes = node.value.of(source).toByteArray();
    if (node.kind == Kind::Object) {
        const QList<oracle::Member> members = oracle::members(bytes);
        holds(size_t(members.size()) == node.children.size(), "an object node has all members");
        for (size_t i = 0; i < node.children.size(); ++i) {
            const auto &[key, literal, value] = members.at(qsizetype(i));
            holds(node.children[i].key.of(source) == literal, "a key node has the span of the key");
            holds(node.children[i].value.of(source) == value, "a value node has the span of the value");
            holds(json::decodeString(literal) == key, "a key is decoded correctly");
        }
    } else if (node.kind == Kind::List) {
        const QByteArrayList elements = oracle::elements(bytes);
        holds(size_t(elements.size()) == node.children.size(), "an array node has all elements");
        for (size_t i = 0; i < node.children.size(); ++i)
            holds(node.children[i].value.of(source) == elements.at(qsizetype(i)),
                  "an element is where it stands");
    } else if (node.kind == Kind::Text) {
        holds(json::decodeString(bytes) == oracle::decoded(bytes), "a string is decoded correctly");
        QByteArray written;
        json::appendString(written, json::decodeString(bytes));
        holds(json::decodeString(written) == json::decodeString(bytes), "a written string is read unchanged");
        holds(json::isValue(written), "a written string is valid JSON");
    }
    for (const Node &child : node.children)
        checkNodes(source, child);
}

void checkConversion(const QByteArray &value, fuzz::Choices &choices)
{
    const auto kind = Kind(choices.upTo(6));
    const auto converted = json::converted(value, kind);
    if (!converted)
        return;
    holds(json::isValue(*converted), "a converted value is valid JSON");
    holds(json::kindOf(*converted) == kind, "a converted value has the requested kind");
}

void checkSameValue(const QByteArray &a, const QByteArray &b)
{
    const bool same = json::sameValue(a, b);
    holds(same == json::sameValue(b, a), "the comparison of values is symmetric");
    holds(!same || readByQt(a) == readByQt(b), "equal values are equal to Qt");
}

void checkSplices(const QByteArray &source, const Node &root, fuzz::Choices &choices)
{
    if (root.children.empty() || depthOf(root) > deepest)
        return;
    const auto upTo = [&choices](int bound) {
        return choices.upTo(bound);
    };
    const splicetrial::Trial trial = splicetrial::tried(source, splicetrial::plainOf(source, root), upTo);
    if (trial.refusal) {
        const auto *refusal = std::get_if<json::Refusal>(&trial.result);
        holds(refusal && *refusal == *trial.refusal, "an impossible splice is refused with the right reason");
        return;
    }
    const auto *bytes = std::get_if<QByteArray>(&trial.result);
    holds(bytes, "a possible splice is done");
    const auto tree = json::treeOf(*bytes);
    holds(tree.has_value(), "a splice leaves valid JSON");
    holds(splicetrial::plainOf(*bytes, *tree) == trial.expected, "a splice changes only its target");
}

void checkPlaces(const QByteArray &source, const Node &root)
{
    for (qsizetype offset = 0; offset <= source.size(); ++offset) {
        const Node *found = json::find(root, json::placeAt(root, offset));
        holds(found, "a found place exists");
        holds(found == &root || (found->whole().begin <= offset && offset <= found->whole().end),
              "a place holds its byte");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    fuzz::Input input(data, size);
    const QByteArray source = fuzz::lengthened(input.text);
    holds(qtjson::agrees(source), "Qt and the reader agree about the validity");
    const auto fault = json::check(source);
    holds(!fault ||
              (fault->offset >= 0 && fault->offset <= source.size() && fault->line > 0 && fault->column > 0),
          "a fault has a place");
    const auto tree = json::treeOf(source);
    holds(tree.has_value() == !fault, "exactly valid JSON has a tree");
    if (!tree)
        return 0;

    const QByteArray value = tree->value.of(source).toByteArray();
    holds(json::sameValue(value, json::indented(value)), "indenting keeps the value");
    if (source.size() <= longSource) {
        checkNodes(source, *tree);
        checkPlaces(source, *tree);
    }
    if (tree->children.size() > 1)
        checkSameValue(tree->children[0].value.of(source).toByteArray(),
                       tree->children[1].value.of(source).toByteArray());
    for (const Node &child : tree->children)
        checkConversion(child.value.of(source).toByteArray(), input.choices);
    checkSplices(source, *tree, input.choices);
    return 0;
}
