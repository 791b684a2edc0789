#include "json/splice.h"

#include "json/literal.h"

#include <algorithm>

namespace json {

namespace {

/// Replacement bytes for a range.
struct Splice
{
    Span span;
    QByteArray bytes = {};
};

Spliced applied(QByteArray source, QList<Splice> splices)
{
    std::ranges::sort(splices, std::ranges::greater(),
                      [](const Splice &splice) { return splice.span.begin; });
    for (const Splice &splice : std::as_const(splices))
        source.replace(splice.span.begin, splice.span.size(), splice.bytes);
    if (const auto fault = check(source))
        return fault->kind == Fault::Kind::TooDeep ? Refusal::TooDeep : Refusal::NotAValue;
    return source;
}

QByteArray memberOf(const QString &key, QByteArrayView value)
{
    return encodeString(key) + ':' + value.toByteArray();
}

/// The range between the brackets.
Span contentOf(const Node &container)
{
    return {container.value.begin + 1, container.value.end - 1};
}

/// A source and its tree, if it is an object or a list. Used by all edits.
struct Document
{
    explicit Document(const QByteArray &text)
        : source(text)
        , root(treeOf(text))
    {
    }

    const Node *at(const Place &place) const
    {
        return root && root->isContainer() ? find(*root, place) : nullptr;
    }
    /// The container of a place other than the root.
    const Node *containerOf(const Place &place) const
    {
        const Node *container = place.isEmpty() ? nullptr : at(parentOf(place));
        return container && container->isContainer() ? container : nullptr;
    }
    bool canInsertAt(const Place &place) const
    {
        const Node *container = containerOf(place);
        return container && place.constLast() >= 0 && place.constLast() <= int(container->children.size());
    }

    Splice insertion(const Place &place, const QByteArray &member) const;
    Splice removal(const Place &place) const;

    const QByteArray &source;
    const std::optional<Node> root;
};

Splice Document::insertion(const Place &place, const QByteArray &member) const
{
    const Node &container = *containerOf(place);
    if (container.children.empty())
        return {contentOf(container), member};
    if (place.constLast() < int(container.children.size())) {
        const qsizetype before = container.children[size_t(place.constLast())].whole().begin;
        return {{before, before}, member + ','};
    }
    const qsizetype end = container.children.back().value.end;
    return {{end, end}, ',' + member};
}

Splice Document::removal(const Place &place) const
{
    const Node &container = *containerOf(place);
    const auto at = size_t(place.constLast());
    if (container.children.size() == 1)
        return {contentOf(container)};
    if (at + 1 < container.children.size())
        return {{container.children[at].whole().begin, container.children[at + 1].whole().begin}};
    return {{container.children[at - 1].value.end, container.children[at].value.end}};
}

} // namespace

Spliced setValue(const QByteArray &source, const Place &place, const QByteArray &value)
{
    const Document document(source);
    const Node *node = document.at(place);
    if (!node)
        return Refusal::NoPlace;
    const Kind kind = kindOf(value);
    if (!isValue(value) || (place.isEmpty() && kind != Kind::Object && kind != Kind::List))
        return Refusal::NotAValue;
    return applied(source, {{node->value, value}});
}

Spliced renameKey(const QByteArray &source, const Place &place, const QString &key)
{
    const Document document(source);
    const Node *node = document.at(place);
    const Node *container = document.containerOf(place);
    if (!node || !container || container->kind != Kind::Object)
        return Refusal::NoPlace;
    if (decodeString(node->key.of(source)) == key)
        return source;
    if (memberAt(source, *container, key) >= 0)
        return Refusal::KeyTaken;
    return applied(source, {{node->key, encodeString(key)}});
}

Spliced insertAt(const QByteArray &source, const Place &place, const QString &key, const QByteArray &value)
{
    const Document document(source);
    if (!document.canInsertAt(place))
        return Refusal::NoPlace;
    if (!isValue(value))
        return Refusal::NotAValue;
    const Node &container = *document.containerOf(place);
    if (container.kind == Kind::List)
        return applied(source, {document.insertion(place, value)});
    if (memberAt(source, container, key) >= 0)
        return Refusal::KeyTaken;
    return applied(source, {document.insertion(place, memberOf(key, value))});
}

Spliced removeAt(const QByteArray &source, const Place &place)
{
    const Document document(source);
    if (place.isEmpty() || !document.at(place))
        return Refusal::NoPlace;
    return applied(source, {document.removal(place)});
}

Spliced shiftTo(const QByteArray &source, const Place &place, int position)
{
    const Document document(source);
    const Node *container = document.containerOf(place);
    if (!document.at(place) || !container || position < 0 || position >= int(container->children.size()))
        return Refusal::NoPlace;
    QList<Span> order;
    for (const Node &child : container->children)
        order.append(child.whole());
    order.move(place.constLast(), position);
    QList<Splice> splices;
    for (int i = 0; i < int(order.size()); ++i)
        splices.append({container->children[size_t(i)].whole(), order.at(i).of(source).toByteArray()});
    return applied(source, splices);
}

Spliced moveTo(const QByteArray &source, const Place &from, const Place &to, const QString &key)
{
    const Document document(source);
    const Node *node = document.at(from);
    const bool intoItself = to.size() > from.size() && to.first(from.size()) == from;
    if (from.isEmpty() || !node || intoItself || !document.canInsertAt(to))
        return Refusal::NoPlace;
    if (parentOf(from) == parentOf(to))
        return shiftTo(source, from, afterMove(from, to).constLast());
    const Node &container = *document.containerOf(to);
    QByteArray member = node->value.of(source).toByteArray();
    if (container.kind == Kind::Object) {
        const bool hasKey = node->key.size() > 0;
        if (memberAt(source, container, hasKey ? decodeString(node->key.of(source)) : key) >= 0)
            return Refusal::KeyTaken;
        member = hasKey ? node->whole().of(source).toByteArray() : memberOf(key, member);
    }
    return applied(source, {document.removal(from), document.insertion(to, member)});
}

Place afterMove(const Place &from, const Place &to)
{
    Place place = to;
    const qsizetype level = from.size() - 1;
    if (level >= 0 && to.size() > level && to.first(level) == parentOf(from) && to.at(level) > from.at(level))
        --place[level];
    return place;
}

Spliced wrapIn(const QByteArray &source, const Place &place, Kind kind, const QString &key)
{
    const Document document(source);
    const Node *node = document.at(place);
    const Node *container = document.containerOf(place);
    if (!node || !container)
        return Refusal::NoPlace;
    const QByteArray value = node->value.of(source).toByteArray();
    if (kind == Kind::List)
        return applied(source, {{node->value, '[' + value + ']'}});
    if (kind != Kind::Object)
        return Refusal::NoPlace;
    if (container->kind == Kind::List)
        return applied(source, {{node->value, '{' + memberOf(key, value) + '}'}});
    if (memberAt(source, *container, key) >= 0)
        return Refusal::KeyTaken;
    const Span whole = node->whole();
    return applied(source, {{whole, memberOf(key, '{' + whole.of(source).toByteArray() + '}')}});
}

} // namespace json
