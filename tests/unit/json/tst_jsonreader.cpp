#include "fixtures/corpus.h"
#include "fixtures/qtjson.h"
#include "fixtures/testprogram.h"
#include "json/reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_jsonreader {

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void validText_passes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"{}", "[]", " [ ] ", "{ \"a\" : [ { } , [ ] , [ [ ] ] ] }", "[0,-0,-1.50,12,0.5]",
              "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\", \"\xc3\xa9\xf0\x9f\x98\x80\"]",
              "[true,false,null]", "\t[\r\n1 ,\n2]\n", "{\"a\":1,\"a\":2}", "[18446744073709551615]", "[1e5]",
              "[-0.50E+300]", "\xEF\xBB\xBF[]"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deepest") << QByteArray(1024, '[') + QByteArray(1024, ']');
        QTest::newRow("300 digits") << '[' + QByteArray(300, '9') + ']';
        QTest::newRow("2,000 digits of a fraction") << "[0." + QByteArray(2000, '3') + ']';
    }
    void validText_passes()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!json::check(text));
        QVERIFY(qtjson::reads(text));
    }

    void scalars_areValidText_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"1", "\"a\"", "null", " true\n"})
            QTest::newRow(text) << QByteArray(text);
    }
    void scalars_areValidText()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!json::check(text));
    }

    void faultyText_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 " ",
                                 "[",
                                 "]",
                                 "{",
                                 "[1",
                                 "[1,]",
                                 "[,1]",
                                 "[1 2]",
                                 "{\"a\"}",
                                 "{\"a\":}",
                                 "{\"a\":1,}",
                                 "{1:2}",
                                 "{\"a\" 1}",
                                 "[1]]",
                                 "[1]x",
                                 "[}",
                                 "{]",
                                 "[01]",
                                 "[1.]",
                                 "[.5]",
                                 "[+1]",
                                 "[-]",
                                 "[1E400]",
                                 "[tru]",
                                 "[nul",
                                 "[\"a]",
                                 "[\"\\x\"]",
                                 "[\"\\u12\"]",
                                 "[\"\\u12G4\"]",
                                 "[\"\\",
                                 "[\"a\nb\"]",
                                 "[\"\xff\"]",
                                 "[\"\xc3\"]",
                                 "[\"\xed\xa0\x80\"]",
                                 "[\"\xc0\x80\"]",
                                 "tru",
                                 "-",
                                 "[1e]",
                                 "[1e+]",
                                 "\"a",
                                 "\xEF\xBB\xBF",
                                 "[\xEF\xBB\xBF]",
                                 "[1e-400]"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("NUL") << QByteArray("[1]\0", 4);
        QTest::newRow("NUL inside") << QByteArray("[\"\0\"]", 5);
        QTest::newRow("too deep") << QByteArray(1025, '[') + QByteArray(1025, ']');
        QTest::newRow("beyond a double") << '[' + QByteArray(400, '9') + ']';
    }
    void faultyText_isRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(json::check(text));
        QVERIFY(qtjson::agrees(text));
    }

    void corpus_passes()
    {
        for (const corpus::Sample &sample : corpus::samples()) {
            QVERIFY(!json::check(sample.answer));
            QVERIFY(qtjson::reads(sample.answer));
        }
    }

    void damagedText_isRefusedIfQtRefusesIt()
    {
        QRandomGenerator random(4711);
        const QByteArray marks = "{}[]\",:\\ueE+-.019 \ntfn\xc3\xa9\xed\xff\x1f";
        int passed = 0;
        int refused = 0;
        for (int round = 0; round < 20'000; ++round) {
            const auto &samples = corpus::samples();
            QByteArray text = samples.at(random.bounded(int(samples.size()))).contact;
            text.truncate(text.size() > 400 && random.bounded(2) ? text.size() : 400);
            for (int change = random.bounded(4); change >= 0; --change) {
                const auto at = qsizetype(random.bounded(int(text.size())));
                const char mark = marks.at(random.bounded(int(marks.size())));
                switch (random.bounded(3)) {
                case 0:
                    text[at] = mark;
                    break;
                case 1:
                    text.insert(at, mark);
                    break;
                default:
                    text.remove(at, 1);
                }
            }
            QVERIFY2(qtjson::agrees(text), text.toPercentEncoding().constData());
            passed += json::check(text) ? 0 : 1;
            refused += qtjson::reads(text) ? 0 : 1;
        }
        QVERIFY(passed > 100);
        QVERIFY(refused > 100);
    }

    void fault_hasKindAndLine_data()
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
    void fault_hasKindAndLine()
    {
        QFETCH(QByteArray, text);
        const auto fault = json::check(text);
        QVERIFY(fault);
        QTEST(int(fault->kind), "kind");
        QTEST(fault->line, "line");
    }

    void faultColumn_countsCharacters()
    {
        const auto fault = json::check(u"{\n\"Peña\": x}"_s.toUtf8());
        QVERIFY(fault);
        QCOMPARE(fault->line, 2);
        QCOMPARE(fault->column, 9);
        QCOMPARE(fault->offset, 11);
    }

    /// QJsonDocument accepts these texts, but RFC 8259 forbids them, so a server may refuse them.
    void textThatOnlyQtAccepts_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("column"); // 0 if the text is valid
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
    void textThatOnlyQtAccepts_isRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, column);
        QVERIFY(qtjson::reads(text));
        const auto fault = json::check(text);
        QCOMPARE(fault.has_value(), column > 0);
        QCOMPARE(fault ? fault->column : 0, column);
        QCOMPARE(json::isValue(text), column == 0);
    }

    void value_returnsItsBytes()
    {
        const QByteArray text =
            "\xEF\xBB\xBF { \"a\" : [1, \"],}\\\"\", {\"x\":null}] ,\n \"b\":1.10, \"c\":{} }";
        QVERIFY(!json::check(text));
        QByteArrayList seen;
        json::Reader reader(text);
        reader.object(
            [&](QByteArrayView key) { seen << key.toByteArray() + '=' + reader.value().toByteArray(); });
        QCOMPARE(seen, (QByteArrayList{"\"a\"=[1, \"],}\\\"\", {\"x\":null}]", "\"b\"=1.10", "\"c\"={}"}));
    }

    void isValue_acceptsSingleValuesOnly()
    {
        QVERIFY(json::isValue("{}"));
        QVERIFY(json::isValue("-1.5e3"));
        QVERIFY(json::isValue("\"a,b\""));
        QVERIFY(!json::isValue("{},{}"));
        QVERIFY(!json::isValue("1,2"));
        QVERIFY(!json::isValue("],["));
        QVERIFY(!json::isValue(""));
        QVERIFY(!json::isValue("{\"a\":"));
        QVERIFY(!json::isValue(" {}"));
        QVERIFY(!json::isValue("1 "));
        QVERIFY(!json::isValue("\xEF\xBB\xBF{}"));
        QVERIFY(!json::isNumber("\"1\""));
        QVERIFY(json::isNumber("18446744073709551616e-3"));
    }

    void faults_endTheWalk()
    {
        json::Reader reader("[{\"a\":1},{\"b\":x},{\"c\":3}]");
        QByteArrayList keys;
        reader.array([&] {
            reader.object([&](QByteArrayView key) {
                keys << key.toByteArray();
                QCOMPARE(reader.value().isEmpty(), key == "\"b\"");
            });
        });
        QCOMPARE(keys, (QByteArrayList{"\"a\"", "\"b\""}));
        QCOMPARE(reader.peek(), '\0');
        QCOMPARE(reader.finish()->offset, 14);
    }

    void members_canEndTheWalk()
    {
        json::Reader reader("{\"a\":1,\"b\":2}");
        int seen = 0;
        reader.object([&](QByteArrayView) {
            ++seen;
            reader.value();
            return false;
        });
        QCOMPARE(seen, 1);
        QCOMPARE(reader.position(), 6);
    }
};

CE_TEST(TestJsonReader)

} // namespace tst_jsonreader

#include "tst_jsonreader.moc"
