// Any JSON: the reader finds what is there, and a splice changes nothing but what it is about.
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

/// Room for one more object or list around anything.
constexpr int deepest = 1020;
/// A search of every place of more bytes than this takes longer than it tells.
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

/// Each place holds what a plain reader finds there, and lies behind the one before.
void isWhatIsThere(const QByteArray &source, const Node &node)
{
    const QByteArray bytes = node.value.of(source).toByteArray();
    if (node.kind == Kind::Object) {
        const QList<oracle::Member> members = oracle::members(bytes);
        holds(size_t(members.size()) == node.children.size(), "an object has its members");
        for (size_t i = 0; i < node.children.size(); ++i) {
            const auto &[key, literal, value] = members.at(qsizetype(i));
            holds(node.children[i].key.of(source) == literal, "a key is where it stands");
            holds(node.children[i].value.of(source) == value, "a value is where it stands");
            holds(json::decodeString(literal) == key, "a key is what it says");
        }
    } else if (node.kind == Kind::List) {
        const QByteArrayList elements = oracle::elements(bytes);
        holds(size_t(elements.size()) == node.children.size(), "a list has its elements");
        for (size_t i = 0; i < node.children.size(); ++i)
            holds(node.children[i].value.of(source) == elements.at(qsizetype(i)),
                  "an element is where it stands");
    } else if (node.kind == Kind::Text) {
        holds(json::decodeString(bytes) == oracle::decoded(bytes), "a text is what it says");
        QByteArray written;
        json::appendString(written, json::decodeString(bytes));
        holds(json::decodeString(written) == json::decodeString(bytes), "a text that is written is read");
        holds(json::isValue(written), "a text that is written is JSON");
    }
    for (const Node &child : node.children)
        isWhatIsThere(source, child);
}

void converts(const QByteArray &value, fuzz::Choices &choices)
{
    const auto kind = Kind(choices.upTo(6));
    const auto converted = json::converted(value, kind);
    if (!converted)
        return;
    holds(json::isValue(*converted), "what is converted is JSON");
    holds(json::kindOf(*converted) == kind, "what is converted is of its kind");
}

void means(const QByteArray &a, const QByteArray &b)
{
    const bool same = json::sameValue(a, b);
    holds(same == json::sameValue(b, a), "two values are the same both ways");
    holds(!same || readByQt(a) == readByQt(b), "what means the same means the same to Qt");
}

void splices(const QByteArray &source, const Node &root, fuzz::Choices &choices)
{
    if (root.children.empty() || depthOf(root) > deepest)
        return;
    const auto upTo = [&choices](int bound) {
        return choices.upTo(bound);
    };
    const splicetrial::Trial trial = splicetrial::tried(source, splicetrial::plainOf(source, root), upTo);
    if (trial.refusal) {
        const auto *refusal = std::get_if<json::Refusal>(&trial.result);
        holds(refusal && *refusal == *trial.refusal, "what can't be is refused");
        return;
    }
    const auto *bytes = std::get_if<QByteArray>(&trial.result);
    holds(bytes, "what can be is done");
    const auto tree = json::treeOf(*bytes);
    holds(tree.has_value(), "a splice leaves JSON");
    holds(splicetrial::plainOf(*bytes, *tree) == trial.expected, "a splice changes what it is about");
}

void findsPlaces(const QByteArray &source, const Node &root)
{
    for (qsizetype offset = 0; offset <= source.size(); ++offset) {
        const Node *found = json::find(root, json::placeAt(root, offset));
        holds(found, "a place that was found is there");
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
    holds(qtjson::agrees(source), "Qt judges the text alike");
    const auto fault = json::check(source);
    holds(!fault ||
              (fault->offset >= 0 && fault->offset <= source.size() && fault->line > 0 && fault->column > 0),
          "a fault has a place");
    const auto tree = json::treeOf(source);
    holds(tree.has_value() == !fault, "JSON has a tree");
    if (!tree)
        return 0;

    const QByteArray value = tree->value.of(source).toByteArray();
    holds(json::sameValue(value, json::indented(value)), "laid out it means the same");
    if (source.size() <= longSource) {
        isWhatIsThere(source, *tree);
        findsPlaces(source, *tree);
    }
    if (tree->children.size() > 1)
        means(tree->children[0].value.of(source).toByteArray(),
              tree->children[1].value.of(source).toByteArray());
    for (const Node &child : tree->children)
        converts(child.value.of(source).toByteArray(), input.choices);
    splices(source, *tree, input.choices);
    return 0;
}
