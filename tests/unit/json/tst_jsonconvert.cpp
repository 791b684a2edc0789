#include "fixtures/testprogram.h"
#include "json/convert.h"

#include <QTest>

namespace tst_jsonconvert {

using json::Kind;

class TestJsonConvert : public QObject
{
    Q_OBJECT

private slots:
    void converted_acceptsMeaningfulConversions_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("expected"); // empty if the conversion is refused
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
    void converted_acceptsMeaningfulConversions()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, kind);
        QTEST(json::converted(value, Kind(kind)).value_or(QByteArray()), "expected");
    }
};

CE_TEST(TestJsonConvert)

} // namespace tst_jsonconvert

#include "tst_jsonconvert.moc"
