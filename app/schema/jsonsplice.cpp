#include "schema/jsonsplice.h"

#include "schema/json.h"
#include "schema/jsonlayout.h"

#include <algorithm>

namespace json {

namespace {

/// Bytes that take the place of others.
struct Splice
{
    Span span;
    QByteArray bytes = {};
};

Spliced carriedOut(QByteArray source, QList<Splice> splices)
{
    std::ranges::sort(splices, std::ranges::greater(),
                      [](const Splice &splice) { return splice.span.begin; });
    for (const Splice &splice : std::as_const(splices))
        source.replace(splice.span.begin, splice.span.size(), splice.bytes);
    if (const auto fault = check(source))
        return fault->kind == Fault::Kind::TooDeep ? Refusal::TooDeep : Refusal::NotAValue;
    return source;
}

QByteArray quotedKey(const QString &key)
{
    QByteArray out;
    appendString(out, key);
    return out;
}

/// The bytes of an only child, or of all that follows the bracket.
Span inside(const Node &holder)
{
    return {holder.value.begin + 1, holder.value.end - 1};
}

/// One text, its tree and its layout: what every splice starts from.
struct Work
{
    explicit Work(const QByteArray &text)
        : source(text)
        , root(treeOf(text))
        , layout(source, root ? *root : Node())
    {
    }

    const Node *at(const Place &place) const { return root ? find(*root, place) : nullptr; }
    /// The holder of a place that isn't the root.
    const Node *holderOf(const Place &place) const
    {
        const Node *holder = place.isEmpty() ? nullptr : at(parentOf(place));
        return holder && holder->isContainer() ? holder : nullptr;
    }
    bool breaksLines(const Place &place) const
    {
        const Node *holder = holderOf(place);
        return holder && layout.lead(*holder, place.constLast()).contains('\n');
    }

    Splice insertion(const Place &place, const QByteArray &member, const QByteArray &indent) const;
    Splice removal(const Place &place) const;

    const QByteArray &source;
    const std::optional<Node> root;
    const Layout layout;
};

Splice Work::insertion(const Place &place, const QByteArray &member, const QByteArray &indent) const
{
    const Node &holder = *holderOf(place);
    const int position = place.constLast();
    const auto laidOut = [&](const QByteArray &lead) {
        return lead.contains('\n') ? Layout::reindented(member, indent, lead.mid(lead.lastIndexOf('\n') + 1))
                                   : member;
    };
    if (holder.children.empty()) {
        const bool lines = inside(holder).of(source).contains('\n') || breaksLines(parentOf(place));
        const auto [before, after] = layout.around(holder, lines);
        return {inside(holder), before + laidOut(before) + after};
    }
    const QByteArray lead = layout.newLead(holder, position);
    if (position < int(holder.children.size())) {
        const qsizetype before = holder.children[size_t(position)].whole().begin;
        return {{before, before}, laidOut(lead) + ',' + lead};
    }
    const qsizetype end = holder.children.back().value.end;
    return {{end, end}, ',' + lead + laidOut(lead)};
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
    if (!isValue(value))
        return Refusal::NotAValue;
    return carriedOut(source, {{node->value, value}});
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
    return carriedOut(source, {{node->key, quotedKey(key)}});
}

Spliced insertAt(const QByteArray &source, const Place &place, const QString &key, const QByteArray &value)
{
    const Work work(source);
    const Node *holder = work.holderOf(place);
    if (!holder || place.constLast() < 0 || place.constLast() > int(holder->children.size()))
        return Refusal::NoPlace;
    if (!isValue(value))
        return Refusal::NotAValue;
    if (holder->kind == Kind::List)
        return carriedOut(source, {work.insertion(place, value, {})});
    if (memberAt(source, *holder, key) >= 0)
        return Refusal::KeyTaken;
    return carriedOut(source,
                      {work.insertion(place, quotedKey(key) + work.layout.colon(*holder) + value, {})});
}

Spliced removeAt(const QByteArray &source, const Place &place)
{
    const Work work(source);
    if (place.isEmpty() || !work.at(place))
        return Refusal::NoPlace;
    return carriedOut(source, {work.removal(place)});
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
    return carriedOut(source, splices);
}

Spliced moveTo(const QByteArray &source, const Place &from, const Place &to, const QString &key)
{
    const Work work(source);
    const Node *node = work.at(from);
    const Node *holder = work.holderOf(to);
    const bool intoItself = to.size() > from.size() && to.first(from.size()) == from;
    if (from.isEmpty() || !node || !holder || intoItself || to.constLast() < 0 ||
        to.constLast() > int(holder->children.size()))
        return Refusal::NoPlace;
    if (parentOf(from) == parentOf(to))
        return shiftTo(source, from, afterMove(from, to).constLast());
    QByteArray member = node->value.of(source).toByteArray();
    if (holder->kind == Kind::Object) {
        const bool hasKey = node->key.size() > 0;
        if (memberAt(source, *holder, hasKey ? decodeString(node->key.of(source)) : key) >= 0)
            return Refusal::KeyTaken;
        member = hasKey ? node->whole().of(source).toByteArray()
                        : quotedKey(key) + work.layout.colon(*holder) + member;
    }
    const QByteArray indent = work.layout.indentAt(node->whole().begin);
    return carriedOut(source, {work.removal(from), work.insertion(to, member, indent)});
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
    if (!node || !holder || (kind != Kind::List && kind != Kind::Object))
        return Refusal::NoPlace;
    const bool member = holder->kind == Kind::Object;
    const QByteArray colon = work.layout.colon(*holder);
    if (member && kind == Kind::Object && memberAt(source, *holder, key) >= 0)
        return Refusal::KeyTaken;

    const auto [before, after] = work.layout.around(*node, work.breaksLines(place));
    const Span span = kind == Kind::List ? node->value : node->whole();
    QByteArray content = span.of(source).toByteArray();
    if (kind == Kind::Object && !member)
        content.prepend(quotedKey(key) + colon);
    const QByteArray indent = work.layout.indentAt(node->whole().begin);
    if (before.contains('\n'))
        content = Layout::reindented(content, indent, before.mid(before.lastIndexOf('\n') + 1));
    QByteArray wrapped =
        kind == Kind::List ? '[' + before + content + after + ']' : '{' + before + content + after + '}';
    if (kind == Kind::Object && member)
        wrapped.prepend(quotedKey(key) + colon);
    return carriedOut(source, {{span, wrapped}});
}

} // namespace json
