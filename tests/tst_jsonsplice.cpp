#include "schema/json.h"
#include "schema/jsonconvert.h"
#include "schema/jsonsplice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using json::Kind;
using json::Place;
using json::Refusal;

Q_DECLARE_METATYPE(json::Spliced)

namespace {

/// What a text means, and every byte of it that isn't layout.
struct Plain
{
    Kind kind = Kind::Null;
    QByteArray scalar = {};
    QList<std::pair<QByteArray, Plain>> members = {}; ///< key literals; empty ones in a list

    bool operator==(const Plain &) const = default;
};

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int bound) { return int(m_random.bounded(bound)); }

    Plain value(int depth)
    {
        if (depth == 0 || upTo(3) == 0) {
            const QByteArrayList scalars{"18446744073709551615",
                                         "1.10",
                                         "-0",
                                         "1E+2",
                                         "true",
                                         "false",
                                         "null",
                                         "\"\"",
                                         "\"a,b]}\\\"{[:\"",
                                         "\"\\u00e9 \xC3\xA9\"",
                                         "0.1000000000000000000001"};
            const QByteArray scalar = scalars.at(upTo(int(scalars.size())));
            return {json::kindOf(scalar), scalar, {}};
        }
        Plain plain{.kind = upTo(2) ? Kind::Object : Kind::List};
        for (int i = upTo(5); i > 0; --i)
            plain.members.append({plain.kind == Kind::Object ? key() : QByteArray(), value(depth - 1)});
        return plain;
    }

    /// Duplicates happen.
    QByteArray key()
    {
        const QByteArrayList keys{"\"a\"", "\"b\"", "\"\\u0061\"", "\"city\"", "\"x:y,\"", "\"\"", "\"k}\""};
        return keys.at(upTo(int(keys.size())));
    }

    QByteArray blanks()
    {
        const QByteArrayList some{"", "", "", " ", "\n", "\n  ", "\t", "\r\n", "  "};
        return some.at(upTo(int(some.size())));
    }

    QByteArray text(const Plain &plain, bool wild)
    {
        const auto gap = [&] {
            return wild ? blanks() : QByteArray();
        };
        if (plain.members.isEmpty() && !plain.scalar.isEmpty())
            return plain.scalar;
        QByteArray out = (plain.kind == Kind::Object ? "{" : "[") + gap();
        for (qsizetype i = 0; i < plain.members.size(); ++i) {
            const auto &[key, value] = plain.members.at(i);
            out += (i > 0 ? ',' + gap() : QByteArray());
            out += (key.isEmpty() ? QByteArray() : key + gap() + ':' + gap());
            out += text(value, wild) + gap();
        }
        return out + (plain.kind == Kind::Object ? '}' : ']');
    }

private:
    QRandomGenerator m_random;
};

Plain plainOf(QByteArrayView source, const json::Node &node)
{
    Plain plain{.kind = node.kind};
    if (!node.isContainer())
        plain.scalar = node.value.of(source).toByteArray();
    for (const json::Node &child : node.children)
        plain.members.append({child.key.of(source).toByteArray(), plainOf(source, child)});
    return plain;
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

const QByteArray indentedTags = "{\n    \"a\": 1,\n    \"b\": {\n        \"c\": 1.10\n    }\n}";

} // namespace

class TestJsonSplice : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyWhatItMust_data()
    {
        QTest::addColumn<json::Spliced>("result");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const json::Spliced &result, const QByteArray &expected) {
            QTest::newRow(name) << result << expected;
        };
        const QByteArray big = "{\"n\":18446744073709551615,\"v\":1.10, \"e\":\"\\u00e9\"}";
        row("a value", json::setValue(big, {1}, "2"),
            "{\"n\":18446744073709551615,\"v\":2, \"e\":\"\\u00e9\"}");
        row("a key", json::renameKey(big, {0}, u"m\""_s),
            "{\"m\\\"\":18446744073709551615,\"v\":1.10, \"e\":\"\\u00e9\"}");
        row("the same key keeps its escapes", json::renameKey("{\"\\u00e9\":1}", {0}, u"é"_s),
            "{\"\\u00e9\":1}");
        row("into nothing", json::insertAt("{}", {0}, u"a"_s, "1"), "{\"a\":1}");
        row("behind, compact", json::insertAt("{\"a\":1}", {1}, u"b"_s, "2"), "{\"a\":1,\"b\":2}");
        row("behind, with blanks", json::insertAt("{\"a\": 1}", {1}, u"b"_s, "2"), "{\"a\": 1, \"b\": 2}");
        row("in front, with padding", json::insertAt("{ \"a\" : 1 }", {0}, u"b"_s, "2"),
            "{ \"b\" : 2, \"a\" : 1 }");
        row("in front, indented", json::insertAt(indentedTags, {0}, u"z"_s, "0"),
            "{\n    \"z\": 0,\n    \"a\": 1,\n    \"b\": {\n        \"c\": 1.10\n    }\n}");
        row("behind, indented", json::insertAt(indentedTags, {1, 1}, u"z"_s, "[]"),
            "{\n    \"a\": 1,\n    \"b\": {\n        \"c\": 1.10,\n        \"z\": []\n    }\n}");
        row("into an empty one, indented", json::insertAt("{\n  \"a\": {}\n}", {0, 0}, u"b"_s, "1"),
            "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
        row("into an empty list", json::insertAt("{\"a\": [ ], \"b\": 1}", {0, 0}, u"?"_s, "1"),
            "{\"a\": [1], \"b\": 1}");
        row("remove the first", json::removeAt(indentedTags, {0}),
            "{\n    \"b\": {\n        \"c\": 1.10\n    }\n}");
        row("remove the last", json::removeAt(indentedTags, {1}), "{\n    \"a\": 1\n}");
        row("remove the only one", json::removeAt(indentedTags, {1, 0}),
            "{\n    \"a\": 1,\n    \"b\": {}\n}");
        row("move within", json::shiftTo("{\"a\":1,  \"b\" : 2,\n\"c\":3}", {2}, 0),
            "{\"c\":3,  \"a\":1,\n\"b\" : 2}");
        row("move in", json::moveTo(indentedTags, {0}, {1, 1}),
            "{\n    \"b\": {\n        \"c\": 1.10,\n        \"a\": 1\n    }\n}");
        row("move out", json::moveTo(indentedTags, {1, 0}, {2}),
            "{\n    \"a\": 1,\n    \"b\": {},\n    \"c\": 1.10\n}");
        row("move out of a list", json::moveTo("{\"a\":[1,2]}", {0, 1}, {1}, u"b"_s), "{\"a\":[1],\"b\":2}");
        row("move a group in with its lines",
            json::moveTo("{\n  \"g\": {\n    \"x\": \"a\\nb\"\n  },\n  \"h\": {}\n}", {0}, {1, 0}),
            "{\n  \"h\": {\n    \"g\": {\n      \"x\": \"a\\nb\"\n    }\n  }\n}");
        row("nest a member", json::wrapIn("{\"a\":1,\"b\":2}", {1}, Kind::Object, u"g"_s),
            "{\"a\":1,\"g\":{\"b\":2}}");
        row("nest a member, indented", json::wrapIn(indentedTags, {1}, Kind::Object, u"g"_s),
            "{\n    \"a\": 1,\n    \"g\": {\n        \"b\": {\n            \"c\": 1.10\n        }\n    }\n}");
        row("nest into a list", json::wrapIn("{\"a\": 1}", {0}, Kind::List, {}), "{\"a\": [1]}");
        row("nest an element", json::wrapIn("{\"a\":[1.0]}", {0, 0}, Kind::Object, u"k"_s),
            "{\"a\":[{\"k\":1.0}]}");
    }
    void changesOnlyWhatItMust()
    {
        QFETCH(json::Spliced, result);
        QFETCH(QByteArray, expected);
        QVERIFY(std::holds_alternative<QByteArray>(result));
        QCOMPARE(std::get<QByteArray>(result), expected);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<json::Spliced>("result");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const json::Spliced &result, Refusal refusal) {
            QTest::newRow(name) << result << int(refusal);
        };
        const QByteArray tags = "{\"a\":{\"b\":1},\"b\":[2]}";
        row("no JSON", json::setValue("{\"a\":", {0}, "1"), Refusal::NoPlace);
        row("nothing at all", json::removeAt("", {0}), Refusal::NoPlace);
        row("no such place", json::setValue(tags, {0, 1}, "1"), Refusal::NoPlace);
        row("negative", json::insertAt(tags, {-1}, u"c"_s, "1"), Refusal::NoPlace);
        row("into a scalar", json::insertAt(tags, {1, 0, 0}, u"c"_s, "1"), Refusal::NoPlace);
        row("the root goes nowhere", json::removeAt(tags, {}), Refusal::NoPlace);
        row("into itself", json::moveTo(tags, {0}, {0, 0}), Refusal::NoPlace);
        row("an element has no key", json::renameKey(tags, {1, 0}, u"x"_s), Refusal::NoPlace);
        row("not a number", json::setValue(tags, {0}, "1."), Refusal::NotAValue);
        row("two values", json::setValue(tags, {0}, "1,\"c\":2"), Refusal::NotAValue);
        row("too large to read back", json::setValue(tags, {0}, "1e400"), Refusal::NotAValue);
        row("a scalar root", json::setValue(tags, {}, "1"), Refusal::NotAValue);
        row("a key twice", json::insertAt(tags, {2}, u"a"_s, "1"), Refusal::KeyTaken);
        row("a key twice, escaped", json::insertAt("{\"\\u0061\":1}", {0}, u"a"_s, "1"), Refusal::KeyTaken);
        row("renamed to a neighbour's", json::renameKey(tags, {1}, u"a"_s), Refusal::KeyTaken);
        row("moved beside its like", json::moveTo(tags, {0, 0}, {0}), Refusal::KeyTaken);
        row("nested under a neighbour's key", json::wrapIn(tags, {0}, Kind::Object, u"b"_s),
            Refusal::KeyTaken);
        const QByteArray deep = QByteArray(1023, '[') + QByteArray(1023, ']');
        row("too deep", json::setValue("{\"a\":[0]}", {0, 0}, deep), Refusal::TooDeep);
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(json::Spliced, result);
        QVERIFY(std::holds_alternative<Refusal>(result));
        QTEST(int(std::get<Refusal>(result)), "refusal");
    }

    /// Random texts, random splices, against the same done to plain values: order, duplicates and the bytes
    /// of every key and scalar are compared.
    void doesToBytesWhatItWouldDoToValues()
    {
        Dice dice(20261123);
        int done = 0;
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            Plain plain = dice.value(4);
            if (plain.members.isEmpty())
                continue;
            const QByteArray source = dice.text(plain, round % 2);
            QVERIFY(json::treeOf(source));
            QCOMPARE(plainOf(source, *json::treeOf(source)), plain);

            QList<Place> places = placesOf(plain);
            const Place place = places.at(1 + dice.upTo(int(places.size()) - 1));
            Plain &holder = at(plain, json::parentOf(place));
            const int position = place.constLast();
            const bool inObject = holder.kind == Kind::Object;
            const QString key = json::decodeString(dice.key());
            const Plain value = dice.value(1);
            json::Spliced result;
            std::optional<Refusal> refusal;
            switch (dice.upTo(7)) {
            case 0:
                result = json::setValue(source, place, dice.text(value, true));
                holder.members[position].second = value;
                break;
            case 1:
                result = json::renameKey(source, place, key);
                if (!inObject)
                    refusal = Refusal::NoPlace;
                else if (json::decodeString(holder.members.at(position).first) == key)
                    break;
                else if (has(holder, key))
                    refusal = Refusal::KeyTaken;
                else
                    holder.members[position].first = literal(key);
                break;
            case 2: {
                const int where = position + dice.upTo(2);
                result =
                    json::insertAt(source, json::parentOf(place) + Place{where}, key, dice.text(value, true));
                if (inObject && has(holder, key))
                    refusal = Refusal::KeyTaken;
                else
                    holder.members.insert(where, {inObject ? literal(key) : QByteArray(), value});
                break;
            }
            case 3:
                result = json::removeAt(source, place);
                holder.members.removeAt(position);
                break;
            case 4: {
                const int to = dice.upTo(int(holder.members.size()));
                result = json::shiftTo(source, place, to);
                holder.members.move(position, to);
                break;
            }
            case 5: {
                const Kind kind = dice.upTo(2) ? Kind::List : Kind::Object;
                result = json::wrapIn(source, place, kind, key);
                if (inObject && kind == Kind::Object && has(holder, key)) {
                    refusal = Refusal::KeyTaken;
                    break;
                }
                auto &[outer, inner] = holder.members[position];
                Plain wrapped{.kind = kind};
                wrapped.members.append({kind == Kind::List ? QByteArray()
                                        : inObject         ? outer
                                                           : literal(key),
                                        inner});
                inner = wrapped;
                if (inObject && kind == Kind::Object)
                    outer = literal(key);
                break;
            }
            default: {
                const Place target = places.at(dice.upTo(int(places.size())));
                const Kind kind = at(plain, target).kind;
                const int where = dice.upTo(int(at(plain, target).members.size()) + 1);
                const Place to = target + Place{where};
                result = json::moveTo(source, place, to, key);
                const bool intoItself = target.size() >= place.size() && target.first(place.size()) == place;
                if (intoItself || (kind != Kind::List && kind != Kind::Object)) {
                    refusal = Refusal::NoPlace;
                    break;
                }
                const Place after = json::afterMove(place, to);
                if (target == json::parentOf(place)) {
                    holder.members.move(position, after.constLast());
                    break;
                }
                auto member = holder.members.at(position);
                if (kind == Kind::List)
                    member.first.clear();
                else if (member.first.isEmpty())
                    member.first = literal(key);
                if (kind == Kind::Object && has(at(plain, target), json::decodeString(member.first))) {
                    refusal = Refusal::KeyTaken;
                    break;
                }
                holder.members.removeAt(position);
                at(plain, json::parentOf(after)).members.insert(after.constLast(), member);
            }
            }
            if (refusal) {
                QVERIFY2(std::holds_alternative<Refusal>(result), source.constData());
                QCOMPARE(std::get<Refusal>(result), *refusal);
                ++refused;
                continue;
            }
            QVERIFY2(std::holds_alternative<QByteArray>(result), source.constData());
            const QByteArray bytes = std::get<QByteArray>(result);
            QVERIFY2(!json::check(bytes), bytes.constData());
            QCOMPARE(plainOf(bytes, *json::treeOf(bytes)), plain);
            ++done;
        }
        QVERIFY(done > 1500 && refused > 200);
    }

    void findsThePlaceOfACaret()
    {
        const QByteArray source = "{\"a\": 1, \"b\": [true, {\"c\": null}]}";
        const auto root = json::treeOf(source);
        QCOMPARE(json::placeAt(*root, 0), Place());
        QCOMPARE(json::placeAt(*root, source.indexOf("\"a\"")), Place({0}));
        QCOMPARE(json::placeAt(*root, source.indexOf("rue")), Place({1, 0}));
        QCOMPARE(json::placeAt(*root, source.indexOf("null")), Place({1, 1, 0}));
        QCOMPARE(json::placeAt(*root, source.size()), Place());
    }

    void namesWhatIsNew()
    {
        const QByteArray source = "{\"key\":1,\"key 2\":2}";
        QCOMPARE(json::freeKey(source, *json::treeOf(source), u"key"_s), u"key 3"_s);
        QCOMPARE(json::freeKey(source, *json::treeOf(source), u"city"_s), u"city"_s);
    }

    void convertsWhereItMeansSomething_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        const auto row = [](const QByteArray &value, Kind kind, const QByteArray &expected) {
            QTest::newRow((value + " > " + QByteArray::number(int(kind))).constData())
                << value << int(kind) << expected;
        };
        row("\"18446744073709551615\"", Kind::Number, "18446744073709551615");
        row("\" 1.10 \"", Kind::Number, "1.10");
        row("\"twelve\"", Kind::Number, "");
        row("\"1e400\"", Kind::Number, "");
        row("\"1,2\"", Kind::Number, "");
        row("\"\"", Kind::Number, "0");
        row("1.10", Kind::Text, "\"1.10\"");
        row("true", Kind::Text, "\"true\"");
        row("null", Kind::Text, "\"\"");
        row("true", Kind::Number, "1");
        row("\"true\"", Kind::Boolean, "true");
        row("0", Kind::Boolean, "false");
        row("2", Kind::Boolean, "");
        row("\"no\"", Kind::Boolean, "");
        row("\"x\"", Kind::Null, "null");
        row("1.10", Kind::List, "[1.10]");
        row("null", Kind::Object, "{}");
        row("[1.10,{\"a\":1}]", Kind::Object, "{\"1\":1.10,\"2\":{\"a\":1}}");
        row("{\"1\":1.10}", Kind::List, "[1.10]");
        row("{\"a\":1}", Kind::List, "");
        row("[1]", Kind::Number, "");
        row("{}", Kind::Text, "\"\"");
        row("1.10", Kind::Number, "1.10");
    }
    void convertsWhereItMeansSomething()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, kind);
        QTEST(json::converted(value, Kind(kind)).value_or(QByteArray()), "expected");
    }
};

QTEST_APPLESS_MAIN(TestJsonSplice)
#include "tst_jsonsplice.moc"
