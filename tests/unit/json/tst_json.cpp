#include "fixtures/testprogram.h"
#include "schema/json.h"
#include "schema/jsonstrict.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_json {

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void namesThePlaceOfAFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qsizetype>("line");
        using Kind = json::Fault::Kind;
        QTest::newRow("nothing") << QByteArray(" \n") << int(Kind::Empty) << qsizetype(2);
        QTest::newRow("html") << QByteArray("<html>") << int(Kind::NotJson) << qsizetype(1);
        QTest::newRow("cut") << QByteArray("{\n\"a\": 1,\n\"b\": ") << int(Kind::NotJson) << qsizetype(3);
        QTest::newRow("trailing") << QByteArray("{}\n{}") << int(Kind::TrailingText) << qsizetype(2);
        QTest::newRow("bad utf-8") << QByteArray("{\n\"a\": \"\xff\"}") << int(Kind::BadUtf8) << qsizetype(2);
        QTest::newRow("deep") << QByteArray(2000, '[') + QByteArray(2000, ']') << int(Kind::TooDeep)
                              << qsizetype(1);
    }
    void namesThePlaceOfAFault()
    {
        QFETCH(QByteArray, text);
        const auto fault = json::check(text);
        QVERIFY(fault);
        QTEST(int(fault->kind), "kind");
        QTEST(fault->line, "line");
    }

    void countsCharactersNotBytes()
    {
        const auto fault = json::check(u"{\n\"Peña\": x}"_s.toUtf8());
        QVERIFY(fault);
        QCOMPARE(fault->line, 2);
        QCOMPARE(fault->column, 9);
        QCOMPARE(fault->offset, 11);
    }

    /// Qt reads these, but a server need not.
    void refusesWhatOnlyQtReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("column"); // 0: good
        const auto row = [](const QByteArray &text, qsizetype column) {
            QTest::newRow(text.constData()) << text << column;
        };
        row("{\"a\": 1.}", 9);
        row("{\"a\": .5}", 7);
        row("{\"a\": -.5}", 8);
        row("{\"a\": 1.e5}", 9);
        row("{\"a\": \"\t\"}", 8);
        row("{\"a\": \"\\x\"}", 9);
        row("{\"\\x\": 1}", 4);
        row("[[\"\x01\"]]", 4);
        row("{\"a\": [-0.50e+1, \"\\\\\\\"\\/\\u00e9\\t é\", null]}", 0);
    }
    void refusesWhatOnlyQtReads()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, column);
        QVERIFY(!json::check(text));
        const auto fault = json::checkStrictly(text);
        QCOMPARE(fault.has_value(), column > 0);
        QCOMPARE(fault ? fault->column : 0, column);
        QCOMPARE(json::isValue(text), column == 0);
    }

    void stringsSurviveTheWayOutAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << u"María Gómez Peña"_s;
        QTest::newRow("emoji") << u"👩‍🚀 ok"_s;
        QTest::newRow("right to left") << u"שלום \u202e!"_s;
        QTest::newRow("byte order marks") << u"\ufeffa\n\ufeffb"_s;
        QTest::newRow("quotes") << u"a\"b\\c/d"_s;
        QTest::newRow("controls") << u"a\nb\tc\r\x01\x1f"_s;
        QTest::newRow("nul") << QString(u'a') + QChar(0) + u"b"_s;
        QTest::newRow("lone high surrogate") << QString(u'a') + QChar(0xd83d) + u"b"_s;
        QTest::newRow("lone low surrogate at the end") << QString(u'a') + QChar(0xde00);
        QTest::newRow("two highs, one low") << QString(QChar(0xd83d)) + QChar(0xd83d) + QChar(0xde00);
        QTest::newRow("nothing") << QString(u""_s);
    }
    void stringsSurviveTheWayOutAndBack()
    {
        QFETCH(QString, text);
        QByteArray literal;
        json::appendString(literal, text);
        QVERIFY(!json::check('[' + literal + ']'));
        QCOMPARE(json::decodeString(literal), text);
    }

    void readsEscapes()
    {
        QCOMPARE(json::decodeString("\"\\u004d\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\"\\\\\""),
                 u"Mé😀/\b\f\n\r\t\"\\"_s);
        QCOMPARE(json::decodeString("\"\\u0000x\""), QString(QChar(0)) + u'x');
        QCOMPARE(json::decodeString("\"a\\ud83d\\u0041\""), QString(u'a') + QChar(0xd83d) + u'A');
    }

    void givesEachValueItsBytes()
    {
        const QByteArray text =
            "\xEF\xBB\xBF { \"a\" : [1, \"],}\\\"\", {\"x\":null}] ,\n \"b\":1.10, \"c\":{} }";
        QVERIFY(!json::check(text));
        QByteArrayList seen;
        json::Cursor cursor(text);
        cursor.object(
            [&](QByteArrayView key) { seen << key.toByteArray() + '=' + cursor.value().toByteArray(); });
        QCOMPARE(seen, (QByteArrayList{"\"a\"=[1, \"],}\\\"\", {\"x\":null}]", "\"b\"=1.10", "\"c\"={}"}));
    }

    void comparesByValue_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("order") << QByteArray("{\"a\":1,\"b\":[true]}")
                               << QByteArray("{ \"b\":[ true ],\"a\":1 }") << true;
        QTest::newRow("last wins") << QByteArray("{\"a\":1,\"a\":2}") << QByteArray("{\"a\":2}") << true;
        QTest::newRow("escapes") << QByteArray("[\"\\u0061\"]") << QByteArray("[\"a\"]") << true;
        QTest::newRow("number forms") << QByteArray("[1.0, 1e2]") << QByteArray("[1, 100]") << true;
        QTest::newRow("big neighbours")
            << QByteArray("[18446744073709551615]") << QByteArray("[18446744073709551614]") << false;
        QTest::newRow("big neighbours with a fraction")
            << QByteArray("[18446744073709551615.0]") << QByteArray("[18446744073709551614.0]") << false;
        QTest::newRow("fine neighbours")
            << QByteArray("[0.10000000000000000001]") << QByteArray("[0.1]") << false;
        QTest::newRow("forms of one number")
            << QByteArray("[-1250, 0.0, 100000, 0.05]") << QByteArray("[-12.50E+02, -0, 1e5, 5e-2]") << true;
        QTest::newRow("nothing, by any exponent")
            << QByteArray("[0.0e-9223372036854775808]") << QByteArray("[0e99999999999999999999]") << true;
        QTest::newRow("sign") << QByteArray("[-1]") << QByteArray("[1]") << false;
        QTest::newRow("order of a list") << QByteArray("[1,2]") << QByteArray("[2,1]") << false;
        QTest::newRow("more members") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1,\"b\":2}") << false;
        QTest::newRow("null is no text") << QByteArray("[null]") << QByteArray("[\"\"]") << false;
        QTest::newRow("true is not false") << QByteArray("[true]") << QByteArray("[false]") << false;
    }
    void comparesByValue()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(json::sameValue(a, b), "same");
        QTEST(json::sameValue(b, a), "same");
    }

    void tellsOneValueFromSeveral()
    {
        QVERIFY(json::isValue("{}"));
        QVERIFY(json::isValue("-1.5e3"));
        QVERIFY(json::isValue("\"a,b\""));
        QVERIFY(!json::isValue("{},{}"));
        QVERIFY(!json::isValue("1,2"));
        QVERIFY(!json::isValue("],["));
        QVERIFY(!json::isValue(""));
        QVERIFY(!json::isValue("{\"a\":"));
    }

    void laysOutWithoutTouchingValues()
    {
        const QByteArray source = "{\"b\":18446744073709551615,\"a\":[1.10,{}],\"e\":[]}";
        QCOMPARE(json::indented(source),
                 "{\n  \"b\": 18446744073709551615,\n  \"a\": [\n    1.10,\n    {}\n  ],\n  \"e\": []\n}");
    }
};

CE_TEST(TestJson)

} // namespace tst_json

#include "tst_json.moc"
