#include "fixtures/testprogram.h"
#include "json/literal.h"
#include "json/reader.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace tst_jsonliteral {

class TestJsonLiteral : public QObject
{
    Q_OBJECT

private slots:
    void encodedStrings_decodeToTheSameText_data()
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
        QTest::newRow("empty") << QString(u""_s);
    }
    void encodedStrings_decodeToTheSameText()
    {
        QFETCH(QString, text);
        const QByteArray literal = json::encodeString(text);
        QVERIFY(json::isValue(literal));
        QCOMPARE(json::decodeString(literal), text);
    }

    void escapes_areDecoded()
    {
        QCOMPARE(json::decodeString("\"\\u004d\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\"\\\\\""),
                 u"Mé😀/\b\f\n\r\t\"\\"_s);
        QCOMPARE(json::decodeString("\"\\u0000x\""), QString(QChar(0)) + u'x');
        QCOMPARE(json::decodeString("\"a\\ud83d\\u0041\""), QString(u'a') + QChar(0xd83d) + u'A');
    }

    void asInteger_acceptsCanonicalIntegersOnly()
    {
        QCOMPARE(json::asInteger("-42"), qint64(-42));
        QCOMPARE(json::asInteger("9223372036854775807"), std::numeric_limits<qint64>::max());
        for (const char *literal : {"9223372036854775808", "-0", "1.0", "1e2", "true", "\"1\""})
            QVERIFY2(!json::asInteger(literal), literal);
    }
};

CE_TEST(TestJsonLiteral)

} // namespace tst_jsonliteral

#include "tst_jsonliteral.moc"
