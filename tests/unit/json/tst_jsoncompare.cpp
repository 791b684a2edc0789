#include "fixtures/testprogram.h"
#include "json/compare.h"

#include <QTest>

namespace tst_jsoncompare {

class TestJsonCompare : public QObject
{
    Q_OBJECT

private slots:
    void sameValue_comparesByValue_data()
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
        QTest::newRow("null is not a string") << QByteArray("[null]") << QByteArray("[\"\"]") << false;
        QTest::newRow("true is not false") << QByteArray("[true]") << QByteArray("[false]") << false;
    }
    void sameValue_comparesByValue()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(json::sameValue(a, b), "same");
        QTEST(json::sameValue(b, a), "same");
    }

    void deepAndRepeated_areCompared()
    {
        const QByteArray deep = QByteArray(1000, '[') + "1.0" + QByteArray(1000, ']');
        QVERIFY(json::sameValue(deep, QByteArray(deep).replace("1.0", " 1 ")));
        QVERIFY(!json::sameValue(deep, QByteArray(deep).replace("1.0", "2")));
        QVERIFY(json::sameValue("{\"a\":1,\"\\u0061\":{\"b\":[]}}", "{\"a\":{\"b\":[ ]}}"));
        QVERIFY(!json::sameValue("[1", "[1]"));
    }
};

CE_TEST(TestJsonCompare)

} // namespace tst_jsoncompare

#include "tst_jsoncompare.moc"
