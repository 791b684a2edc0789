#include "fixtures/corpus.h"
#include "fixtures/testprogram.h"
#include "schema/jsonplain.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_jsonplain {

bool qtReads(const QByteArray &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError;
}

/// The quick check may leave texts to QJsonDocument, and must never pass one that it refuses.
class TestJsonPlain : public QObject
{
    Q_OBJECT

private slots:
    void passes_data();
    void passes();
    void leaves_data();
    void leaves();
    void passesWhatServersSend();
    void neverPassesWhatQtRefuses();
};

void TestJsonPlain::passes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{}", "[]", " [ ] ", "{ \"a\" : [ { } , [ ] , [ [ ] ] ] }", "[0,-0,-1.50,12,0.5]",
          "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\", \"\xc3\xa9\xf0\x9f\x98\x80\"]", "[true,false,null]",
          "\t[\r\n1 ,\n2]\n", "{\"a\":1,\"a\":2}", "[18446744073709551615]"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("nested") << QByteArray(500, '[') + QByteArray(500, ']');
}

void TestJsonPlain::passes()
{
    QFETCH(const QByteArray, text);
    QVERIFY(json::isPlain(text));
    QVERIFY(qtReads(text));
}

void TestJsonPlain::leaves_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "1",
                             "\"a\"",
                             "null",
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
                             "[1e5]",
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
                             "\xEF\xBB\xBF[]"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("[1]\0", 4);
    QTest::newRow("NUL inside") << QByteArray("[\"\0\"]", 5);
    QTest::newRow("deep") << QByteArray(600, '[') + QByteArray(600, ']');
    QTest::newRow("long number") << '[' + QByteArray(400, '9') + ']';
}

void TestJsonPlain::leaves()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!json::isPlain(text));
}

void TestJsonPlain::passesWhatServersSend()
{
    int plain = 0;
    for (const corpus::Sample &sample : corpus::samples()) {
        QVERIFY(qtReads(sample.answer));
        plain += json::isPlain(sample.answer) ? 1 : 0;
    }
    // Some hold numbers with exponents; a check that leaves everything would be of no use.
    QVERIFY2(plain > corpus::samples().size() / 4, qPrintable(QString::number(plain)));
}

void TestJsonPlain::neverPassesWhatQtRefuses()
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
        const bool plain = json::isPlain(text);
        const bool read = qtReads(text);
        QVERIFY2(read || !plain, text.toPercentEncoding().constData());
        passed += plain ? 1 : 0;
        refused += read ? 0 : 1;
    }
    QVERIFY(passed > 100);
    QVERIFY(refused > 100);
}

CE_TEST(TestJsonPlain)

} // namespace tst_jsonplain

#include "tst_jsonplain.moc"
