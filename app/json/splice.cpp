#include "json/splice.h"

#include "json/literal.h"

#include <algorithm>

namespace json {

namespace {

/// Bytes that replace others.
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

/// The bytes between the brackets.
Span inside(const Node &holder)
{
    return {holder.value.begin + 1, holder.value.end - 1};
}

/// One text and its tree, if it is an object or a list: the start of every splice.
struct Work
{
    explicit Work(const QByteArray &text)
        : source(text)
        , root(treeOf(text))
    {
    }

    const Node *at(const Place &place) const
    {
        return root && root->isContainer() ? find(*root, place) : nullptr;
    }
    /// The holder of a place other than the root.
    const Node *holderOf(const Place &place) const
    {
        const Node *holder = place.isEmpty() ? nullptr : at(parentOf(place));
        return holder && holder->isContainer() ? holder : nullptr;
    }
    bool canInsertAt(const Place &place) const
    {
        const Node *holder = holderOf(place);
        return holder && place.constLast() >= 0 && place.constLast() <= int(holder->children.size());
    }

    Splice insertion(const Place &place, const QByteArray &member) const;
    Splice removal(const Place &place) const;

    const QByteArray &source;
    const std::optional<Node> root;
};

Splice Work::insertion(const Place &place, const QByteArray &member) const
{
    const Node &holder = *holderOf(place);
    if (holder.children.empty())
        return {inside(holder), member};
    if (place.constLast() < int(holder.children.size())) {
        const qsizetype before = holder.children[size_t(place.constLast())].whole().begin;
        return {{before, before}, member + ','};
    }
    const qsizetype end = holder.children.back().value.end;
    return {{end, end}, ',' + member};
}

Splice Work::removal(const Place &place) const
{
    const Node &holder = *holderOf(place);
    const auto at = size_t(place.constLast());
    if (holder.children.size() == 1)
        return {inside(holder)};
    if (at + 1 < holder.children.size())
        return {{holder.children[at].whole().begin, holder.children[at + 1].whole().begin}};
    return {{holder.children[at - 1].value.end, holder.children[at].value.end}};
}

} // namespace

Spliced setValue(const QByteArray &source, const Place &place, const QByteArray &value)
{
    const Work work(source);
    const Node *node = work.at(place);
    if (!node)
        return Refusal::NoPlace;
    const Kind kind = kindOf(value);
    if (!isValue(value) || (place.isEmpty() && kind != Kind::Object && kind != Kind::List))
        return Refusal::NotAValue;
    return applied(source, {{node->value, value}});
}

Spliced renameKey(const QByteArray &source, const Place &place, const QString &key)
{
    const Work work(source);
    const Node *node = work.at(place);
    const Node *holder = work.holderOf(place);
    if (!node || !holder || holder->kind != Kind::Object)
        return Refusal::NoPlace;
    if (decodeString(node->key.of(source)) == key)
        return source;
    if (memberAt(source, *holder, key) >= 0)
        return Refusal::KeyTaken;
    return applied(source, {{node->key, encodeString(key)}});
}

Spliced insertAt(const QByteArray &source, const Place &place, const QString &key, const QByteArray &value)
{
    const Work work(source);
    if (!work.canInsertAt(place))
        return Refusal::NoPlace;
    if (!isValue(value))
        return Refusal::NotAValue;
    const Node &holder = *work.holderOf(place);
    if (holder.kind == Kind::List)
        return applied(source, {work.insertion(place, value)});
    if (memberAt(source, holder, key) >= 0)
        return Refusal::KeyTaken;
    return applied(source, {work.insertion(place, memberOf(key, value))});
}

Spliced removeAt(const QByteArray &source, const Place &place)
{
    const Work work(source);
    if (place.isEmpty() || !work.at(place))
        return Refusal::NoPlace;
    return applied(source, {work.removal(place)});
}

Spliced shiftTo(const QByteArray &source, const Place &place, int position)
{
    const Work work(source);
    const Node *holder = work.holderOf(place);
    if (!work.at(place) || !holder || position < 0 || position >= int(holder->children.size()))
        return Refusal::NoPlace;
    QList<Span> order;
    for (const Node &child : holder->children)
        order.append(child.whole());
    order.move(place.constLast(), position);
    QList<Splice> splices;
    for (int i = 0; i < int(order.size()); ++i)
        splices.append({holder->children[size_t(i)].whole(), order.at(i).of(source).toByteArray()});
    return applied(source, splices);
}

Spliced moveTo(const QByteArray &source, const Place &from, const Place &to, const QString &key)
{
    const Work work(source);
    const Node *node = work.at(from);
    const bool intoItself = to.size() > from.size() && to.first(from.size()) == from;
    if (from.isEmpty() || !node || intoItself || !work.canInsertAt(to))
        return Refusal::NoPlace;
    if (parentOf(from) == parentOf(to))
        return shiftTo(source, from, afterMove(from, to).constLast());
    const Node &holder = *work.holderOf(to);
    QByteArray member = node->value.of(source).toByteArray();
    if (holder.kind == Kind::Object) {
        const bool hasKey = node->key.size() > 0;
        if (memberAt(source, holder, hasKey ? decodeString(node->key.of(source)) : key) >= 0)
            return Refusal::KeyTaken;
        member = hasKey ? node->whole().of(source).toByteArray() : memberOf(key, member);
    }
    return applied(source, {work.removal(from), work.insertion(to, member)});
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
    const Work work(source);
    const Node *node = work.at(place);
    const Node *holder = work.holderOf(place);
    if (!node || !holder)
        return Refusal::NoPlace;
    const QByteArray value = node->value.of(source).toByteArray();
    if (kind == Kind::List)
        return applied(source, {{node->value, '[' + value + ']'}});
    if (kind != Kind::Object)
        return Refusal::NoPlace;
    if (holder->kind == Kind::List)
        return applied(source, {{node->value, '{' + memberOf(key, value) + '}'}});
    if (memberAt(source, *holder, key) >= 0)
        return Refusal::KeyTaken;
    const Span whole = node->whole();
    return applied(source, {{whole, memberOf(key, '{' + whole.of(source).toByteArray() + '}')}});
}

} // namespace json
