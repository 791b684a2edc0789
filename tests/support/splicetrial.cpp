#include "support/splicetrial.h"

#include "schema/json.h"

#include <algorithm>

namespace splicetrial {

using json::Kind;
using json::Place;
using json::Refusal;

namespace {

QByteArray oneOf(const QByteArrayList &list, const Chance &upTo)
{
    return list.at(upTo(int(list.size())));
}

QByteArray someKey(const Chance &upTo)
{
    return oneOf({"\"a\"", "\"b\"", "\"\\u0061\"", "\"city\"", "\"x:y,\"", "\"\"", "\"k}\""}, upTo);
}

QByteArray someBlanks(const Chance &upTo)
{
    return oneOf({"", "", "", " ", "\n", "\n  ", "\t", "\r\n", "  "}, upTo);
}

QList<Place> placesOf(const Plain &plain, const Place &at = {})
{
    QList<Place> places{at};
    for (int i = 0; i < int(plain.members.size()); ++i)
        places += placesOf(plain.members.at(i).second, at + Place{i});
    return places;
}

Plain &at(Plain &root, const Place &place)
{
    Plain *plain = &root;
    for (const int step : place)
        plain = &plain->members[step].second;
    return *plain;
}

QByteArray literal(const QString &key)
{
    QByteArray out;
    json::appendString(out, key);
    return out;
}

bool has(const Plain &object, const QString &key)
{
    return std::ranges::any_of(object.members,
                               [&](const auto &member) { return json::decodeString(member.first) == key; });
}

/// One splice of a source, tried at one of its places.
class Attempt
{
public:
    Attempt(const QByteArray &source, Plain plain, const Chance &upTo)
        : m_source(source)
        , m_upTo(upTo)
        , m_trial{.result = Refusal::NoPlace, .expected = std::move(plain)}
        , m_places(placesOf(m_trial.expected))
        , m_place(m_places.at(1 + upTo(int(m_places.size()) - 1)))
        , m_holder(at(m_trial.expected, json::parentOf(m_place)))
        , m_position(m_place.constLast())
        , m_key(json::decodeString(someKey(upTo)))
    {
    }

    Trial trial()
    {
        switch (m_upTo(7)) {
        case 0:
            setValue();
            break;
        case 1:
            renameKey();
            break;
        case 2:
            insert();
            break;
        case 3:
            m_trial.result = json::removeAt(m_source, m_place);
            m_holder.members.removeAt(m_position);
            break;
        case 4:
            shift();
            break;
        case 5:
            wrap();
            break;
        default:
            move();
        }
        return std::move(m_trial);
    }

private:
    bool isInObject() const { return m_holder.kind == Kind::Object; }

    void setValue()
    {
        const Plain value = someValue(m_upTo, 1);
        m_trial.result = json::setValue(m_source, m_place, textOf(value, m_upTo, true));
        m_holder.members[m_position].second = value;
    }

    void renameKey()
    {
        m_trial.result = json::renameKey(m_source, m_place, m_key);
        if (!isInObject())
            m_trial.refusal = Refusal::NoPlace;
        else if (json::decodeString(m_holder.members.at(m_position).first) == m_key)
            return;
        else if (has(m_holder, m_key))
            m_trial.refusal = Refusal::KeyTaken;
        else
            m_holder.members[m_position].first = literal(m_key);
    }

    void insert()
    {
        const Plain value = someValue(m_upTo, 1);
        const int where = m_position + m_upTo(2);
        m_trial.result = json::insertAt(m_source, json::parentOf(m_place) + Place{where}, m_key,
                                        textOf(value, m_upTo, true));
        if (isInObject() && has(m_holder, m_key))
            m_trial.refusal = Refusal::KeyTaken;
        else
            m_holder.members.insert(where, {isInObject() ? literal(m_key) : QByteArray(), value});
    }

    void shift()
    {
        const int to = m_upTo(int(m_holder.members.size()));
        m_trial.result = json::shiftTo(m_source, m_place, to);
        m_holder.members.move(m_position, to);
    }

    void wrap()
    {
        const Kind kind = m_upTo(2) ? Kind::List : Kind::Object;
        m_trial.result = json::wrapIn(m_source, m_place, kind, m_key);
        if (isInObject() && kind == Kind::Object && has(m_holder, m_key)) {
            m_trial.refusal = Refusal::KeyTaken;
            return;
        }
        auto &[outer, inner] = m_holder.members[m_position];
        Plain wrapped{.kind = kind};
        wrapped.members.append({kind == Kind::List ? QByteArray()
                                : isInObject()     ? outer
                                                   : literal(m_key),
                                inner});
        inner = wrapped;
        if (isInObject() && kind == Kind::Object)
            outer = literal(m_key);
    }

    void move()
    {
        Plain &root = m_trial.expected;
        const Place target = m_places.at(m_upTo(int(m_places.size())));
        const Kind kind = at(root, target).kind;
        const Place to = target + Place{m_upTo(int(at(root, target).members.size()) + 1)};
        m_trial.result = json::moveTo(m_source, m_place, to, m_key);
        const bool intoItself = target.size() >= m_place.size() && target.first(m_place.size()) == m_place;
        if (intoItself || (kind != Kind::List && kind != Kind::Object)) {
            m_trial.refusal = Refusal::NoPlace;
            return;
        }
        const Place after = json::afterMove(m_place, to);
        if (target == json::parentOf(m_place)) {
            m_holder.members.move(m_position, after.constLast());
            return;
        }
        auto member = m_holder.members.at(m_position);
        if (kind == Kind::List)
            member.first.clear();
        else if (member.first.isEmpty())
            member.first = literal(m_key);
        if (kind == Kind::Object && has(at(root, target), json::decodeString(member.first))) {
            m_trial.refusal = Refusal::KeyTaken;
            return;
        }
        m_holder.members.removeAt(m_position);
        at(root, json::parentOf(after)).members.insert(after.constLast(), member);
    }

    const QByteArray &m_source;
    const Chance &m_upTo;
    Trial m_trial;
    const QList<Place> m_places;
    const Place m_place;
    Plain &m_holder;
    const int m_position;
    const QString m_key;
};

} // namespace

Plain plainOf(QByteArrayView source, const json::Node &node)
{
    Plain plain{.kind = node.kind};
    if (!node.isContainer())
        plain.scalar = node.value.of(source).toByteArray();
    for (const json::Node &child : node.children)
        plain.members.append({child.key.of(source).toByteArray(), plainOf(source, child)});
    return plain;
}

Plain someValue(const Chance &upTo, int depth)
{
    if (depth == 0 || upTo(3) == 0) {
        const QByteArray scalar =
            oneOf({"18446744073709551615", "1.10", "-0", "1E+2", "true", "false", "null", "\"\"",
                   "\"a,b]}\\\"{[:\"", "\"\\u00e9 \xC3\xA9\"", "0.1000000000000000000001"},
                  upTo);
        return {json::kindOf(scalar), scalar, {}};
    }
    Plain plain{.kind = upTo(2) ? Kind::Object : Kind::List};
    for (int i = upTo(5); i > 0; --i)
        plain.members.append(
            {plain.kind == Kind::Object ? someKey(upTo) : QByteArray(), someValue(upTo, depth - 1)});
    return plain;
}

QByteArray textOf(const Plain &plain, const Chance &upTo, bool wild)
{
    const auto gap = [&] {
        return wild ? someBlanks(upTo) : QByteArray();
    };
    if (plain.members.isEmpty() && !plain.scalar.isEmpty())
        return plain.scalar;
    QByteArray out = (plain.kind == Kind::Object ? "{" : "[") + gap();
    for (qsizetype i = 0; i < plain.members.size(); ++i) {
        const auto &[key, value] = plain.members.at(i);
        out += (i > 0 ? ',' + gap() : QByteArray());
        out += (key.isEmpty() ? QByteArray() : key + gap() + ':' + gap());
        out += textOf(value, upTo, wild) + gap();
    }
    return out + (plain.kind == Kind::Object ? '}' : ']');
}

Trial tried(const QByteArray &source, Plain plain, const Chance &upTo)
{
    return Attempt(source, std::move(plain), upTo).trial();
}

} // namespace splicetrial
