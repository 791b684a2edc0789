#include "contact/clipboardtable.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace tst_clipboardtable {

using clipboardtable::Rows;

/// Processor time of reading \a text \a times times, in milliseconds. Other processes don't affect it.
double processorTimeOf(const QString &text, int times)
{
    const std::clock_t begin = std::clock();
    for (int i = 0; i < times; ++i)
        clipboardtable::read(text);
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

class TestClipboardTable : public QObject
{
    Q_OBJECT

private slots:
    void read_parsesSpreadsheetFormats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("nothing") << u""_s << Rows{};
        QTest::newRow("one cell") << u"Cali"_s << Rows{{u"Cali"_s}};
        QTest::newRow("Excel's one cell") << u"Cali\r\n"_s << Rows{{u"Cali"_s}};
        QTest::newRow("an empty cell") << u"\r\n"_s << Rows{{u""_s}};
        QTest::newRow("a block") << u"a\tb\r\nc\td\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("without the last line end") << u"a\tb\nc"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s}};
        QTest::newRow("empty cells") << u"\t\t\n\ta\t\n"_s
                                     << Rows{{u""_s, u""_s, u""_s}, {u""_s, u"a"_s, u""_s}};
        QTest::newRow("a blank row inside") << u"a\n\nb\n"_s << Rows{{u"a"_s}, {u""_s}, {u"b"_s}};
        QTest::newRow("a line break in a cell")
            << u"\"Calle 93\nApto 5\"\tb\r\n"_s << Rows{{u"Calle 93\nApto 5"_s, u"b"_s}};
        QTest::newRow("a tab in a cell") << u"\"a\tb\"\tc"_s << Rows{{u"a\tb"_s, u"c"_s}};
        QTest::newRow("quotes in a quoted cell")
            << u"\"say \"\"hi\"\"\nto all\""_s << Rows{{u"say \"hi\"\nto all"_s}};
        QTest::newRow("an empty quoted cell") << u"\"\"\ta"_s << Rows{{u""_s, u"a"_s}};
        QTest::newRow("nothing but a quote") << u"\"\"\"\""_s << Rows{{u"\""_s}};
        QTest::newRow("a quote inside") << u"5\" pipe\tb"_s << Rows{{u"5\" pipe"_s, u"b"_s}};
        QTest::newRow("text after the quotes")
            << u"\"El Dorado\" store\tb"_s << Rows{{u"\"El Dorado\" store"_s, u"b"_s}};
        QTest::newRow("a quote that never closes") << u"\"a\tb\nc"_s << Rows{{u"\"a"_s, u"b"_s}, {u"c"_s}};
        QTest::newRow("old line ends") << u"a\rb\r"_s << Rows{{u"a"_s}, {u"b"_s}};
    }
    void read_parsesSpreadsheetFormats()
    {
        QFETCH(QString, text);
        QTEST(clipboardtable::read(text), "rows");
    }

    void written_singleCellIsNotQuoted()
    {
        QCOMPARE(clipboardtable::written({{u"5\" pipe"_s}}), u"5\" pipe"_s);
        QCOMPARE(clipboardtable::written({{u""_s}}), u"\n"_s);
        QCOMPARE(clipboardtable::written({{u"a"_s, u"\"b\"\n"_s}}), u"a\t\"\"\"b\"\"\n\"\n"_s);
    }

    void written_isReadBack()
    {
        QRandomGenerator random(testseed::one(7));
        const QString letters = u"ab\t\n\r\"\"  é"_s;
        for (int round = 0; round < 20'000; ++round) {
            Rows rows(1 + random.bounded(4));
            for (QStringList &row : rows) {
                for (int cells = 1 + random.bounded(4); cells > 0; --cells) {
                    QString cell;
                    for (int length = random.bounded(6); length > 0; --length)
                        cell += letters.at(random.bounded(int(letters.size())));
                    row << cell;
                }
            }
            QCOMPARE(clipboardtable::read(clipboardtable::written(rows)), rows);
        }
    }

    void read_takesLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"\""_s, u"\"\""_s, u"\"\t"_s, u"\"\"\t"_s, u"\"\"\"\t"_s, u"\"a\t"_s,
                                     u"\ta\""_s, u"\"\n\"\"\t"_s, u"\t"_s, u"\n"_s, u"\"\r\n"_s})
            QTest::newRow(qPrintable(QString(piece).replace(u'\t', u't').replace(u'\n', u'n'))) << piece;
    }
    void read_takesLinearTime()
    {
        QFETCH(QString, piece);
        for (const QString &start : {QString(), u"\""_s}) {
            const Rows rows = clipboardtable::read(start + piece.repeated(1'000));
            QCOMPARE(clipboardtable::read(clipboardtable::written(rows)), rows);

            // The same number of characters, in many small strings and in one large string. A reader that
            // searched the rest of the string for each cell would take 64 times as long for the large string.
            const double small = processorTimeOf(start + piece.repeated(2'000), 64);
            const double large = processorTimeOf(start + piece.repeated(64 * 2'000), 1);
            constexpr double noise = 50;
            QVERIFY2(large < 8 * small + noise,
                     qPrintable(
                         u"a large table took %1 ms, the same amount in small tables %2 ms"_s.arg(large).arg(
                             small)));
        }
    }
};

CE_TEST(TestClipboardTable)

} // namespace tst_clipboardtable

#include "tst_clipboardtable.moc"
