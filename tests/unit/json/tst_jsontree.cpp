#include "fixtures/testprogram.h"
#include "json/tree.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_jsontree {

class TestJsonTree : public QObject
{
    Q_OBJECT

private slots:
    void placeAt_findsPlaceOfCaret()
    {
        const QByteArray source = "{\"a\": 1, \"b\": [true, {\"c\": null}]}";
        const auto root = json::treeOf(source);
        QCOMPARE(json::placeAt(*root, 0), json::Place());
        QCOMPARE(json::placeAt(*root, source.indexOf("\"a\"")), json::Place({0}));
        QCOMPARE(json::placeAt(*root, source.indexOf("rue")), json::Place({1, 0}));
        QCOMPARE(json::placeAt(*root, source.indexOf("null")), json::Place({1, 1, 0}));
        QCOMPARE(json::placeAt(*root, source.size()), json::Place());
    }

    void freeKey_returnsUnusedKey()
    {
        const QByteArray source = "{\"key\":1,\"key 2\":2}";
        QCOMPARE(json::freeKey(source, *json::treeOf(source), u"key"_s), u"key 3"_s);
        QCOMPARE(json::freeKey(source, *json::treeOf(source), u"city"_s), u"city"_s);
    }

    void indented_keepsBytesOfValues()
    {
        const QByteArray source = "{\"b\":18446744073709551615,\"a\":[1.10,{}],\"e\":[]}";
        QCOMPARE(json::indented(source),
                 "{\n  \"b\": 18446744073709551615,\n  \"a\": [\n    1.10,\n    {}\n  ],\n  \"e\": []\n}");
    }

    void everyValue_hasATree()
    {
        QCOMPARE(json::treeOf(" 1 ")->kind, json::Kind::Number);
        QCOMPARE(json::treeOf(" 1 ")->value.begin, 1);
        QCOMPARE(json::treeOf("\xEF\xBB\xBF{\"a\":null}")->children[0].key.begin, 4);
        QVERIFY(!json::treeOf(""));
        QVERIFY(!json::treeOf("{\"a\":1,}"));
        QVERIFY(!json::treeOf("{} {}"));
    }

    void faultyText_isNotIndented() { QCOMPARE(json::indented("{\"a\":"), "{\"a\":"); }
};

CE_TEST(TestJsonTree)

} // namespace tst_jsontree

#include "tst_jsontree.moc"
