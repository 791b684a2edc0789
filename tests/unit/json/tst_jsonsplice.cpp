#include "fixtures/splicetrial.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "json/splice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(json::Spliced)

namespace tst_jsonsplice {

using json::Kind;
using json::Place;
using json::Refusal;

const QByteArray indentedTags = "{\n    \"a\": 1,\n    \"b\": {\n        \"c\": 1.10\n    }\n}";

class TestJsonSplice : public QObject
{
    Q_OBJECT

private slots:
    void splice_keepsOtherBytes_data()
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
        row("after, compact", json::insertAt("{\"a\":1}", {1}, u"b"_s, "2"), "{\"a\":1,\"b\":2}");
        row("after, with spaces", json::insertAt("{\"a\": 1}", {1}, u"b"_s, "2"), "{\"a\": 1,\"b\":2}");
        row("before, with padding", json::insertAt("{ \"a\" : 1 }", {0}, u"b"_s, "2"),
            "{ \"b\":2,\"a\" : 1 }");
        row("before, indented", json::insertAt(indentedTags, {0}, u"z"_s, "0"),
            "{\n    \"z\":0,\"a\": 1,\n    \"b\": {\n        \"c\": 1.10\n    }\n}");
        row("after, indented", json::insertAt(indentedTags, {1, 1}, u"z"_s, "[]"),
            "{\n    \"a\": 1,\n    \"b\": {\n        \"c\": 1.10,\"z\":[]\n    }\n}");
        row("into an empty one, indented", json::insertAt("{\n  \"a\": {}\n}", {0, 0}, u"b"_s, "1"),
            "{\n  \"a\": {\"b\":1}\n}");
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
            "{\n    \"b\": {\n        \"c\": 1.10,\"a\": 1\n    }\n}");
        row("move out", json::moveTo(indentedTags, {1, 0}, {2}),
            "{\n    \"a\": 1,\n    \"b\": {},\"c\": 1.10\n}");
        row("move out of a list", json::moveTo("{\"a\":[1,2]}", {0, 1}, {1}, u"b"_s), "{\"a\":[1],\"b\":2}");
        row("move a group in with its lines",
            json::moveTo("{\n  \"g\": {\n    \"x\": \"a\\nb\"\n  },\n  \"h\": {}\n}", {0}, {1, 0}),
            "{\n  \"h\": {\"g\": {\n    \"x\": \"a\\nb\"\n  }}\n}");
        row("nest a member", json::wrapIn("{\"a\":1,\"b\":2}", {1}, Kind::Object, u"g"_s),
            "{\"a\":1,\"g\":{\"b\":2}}");
        row("nest a member, indented", json::wrapIn(indentedTags, {1}, Kind::Object, u"g"_s),
            "{\n    \"a\": 1,\n    \"g\":{\"b\": {\n        \"c\": 1.10\n    }}\n}");
        row("nest into a list", json::wrapIn("{\"a\": 1}", {0}, Kind::List, {}), "{\"a\": [1]}");
        row("nest an element", json::wrapIn("{\"a\":[1.0]}", {0, 0}, Kind::Object, u"k"_s),
            "{\"a\":[{\"k\":1.0}]}");
    }
    void splice_keepsOtherBytes()
    {
        QFETCH(json::Spliced, result);
        QFETCH(QByteArray, expected);
        QVERIFY(std::holds_alternative<QByteArray>(result));
        QCOMPARE(std::get<QByteArray>(result), expected);
    }

    void splice_refusesInvalidChanges_data()
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
    void splice_refusesInvalidChanges()
    {
        QFETCH(json::Spliced, result);
        QVERIFY(std::holds_alternative<Refusal>(result));
        QTEST(int(std::get<Refusal>(result)), "refusal");
    }

    /// Applies random splices to random JSON and to a plain tree of the same values, and compares order,
    /// duplicates and the bytes of every key and scalar.
    void randomSplices_matchPlainValues()
    {
        QRandomGenerator random(testseed::one(20261123));
        const splicetrial::Chance upTo = [&random](int bound) {
            return int(random.bounded(bound));
        };
        int done = 0;
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            const splicetrial::Plain plain = splicetrial::someValue(upTo, 4);
            if (plain.members.isEmpty())
                continue;
            const QByteArray source = splicetrial::textOf(plain, upTo, round % 2);
            QVERIFY(json::treeOf(source));
            QCOMPARE(splicetrial::plainOf(source, *json::treeOf(source)), plain);

            const splicetrial::Trial trial = splicetrial::tried(source, plain, upTo);
            if (trial.refusal) {
                QVERIFY2(std::holds_alternative<Refusal>(trial.result), source.constData());
                QCOMPARE(std::get<Refusal>(trial.result), *trial.refusal);
                ++refused;
                continue;
            }
            QVERIFY2(std::holds_alternative<QByteArray>(trial.result), source.constData());
            const QByteArray bytes = std::get<QByteArray>(trial.result);
            QVERIFY2(!json::check(bytes), bytes.constData());
            QCOMPARE(splicetrial::plainOf(bytes, *json::treeOf(bytes)), trial.expected);
            ++done;
        }
        QVERIFY(done > 1500 && refused > 200);
    }
};

CE_TEST(TestJsonSplice)

} // namespace tst_jsonsplice

#include "tst_jsonsplice.moc"
