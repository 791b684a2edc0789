#include "fixtures/samplereview.h"
#include "fixtures/testprogram.h"
#include "ui/review/reviewmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_reviewmodel {

/// Returns one string for each row, with its cells separated by " | ".
QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column <= ReviewModel::AfterColumn; ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

/// Tests the rows and texts of the list of changes.
class TestReviewModel : public QObject
{
    Q_OBJECT

private slots:
    void model_listsEveryKindOfChange()
    {
        const ReviewModel model(sample::review(sample::baseline(), sample::editEverything));
        const QStringList expected{
            u"Second name | not set | del Pilar"_s,
            u"Last name | Gómez | Gómez Peña"_s,
            u"Second last name | empty text | not set"_s,
            u"Email | maria@example.com | maria.gomez@example.com"_s,
            u"Email verified | Yes | No"_s,
            u"City | Bogotá | not set"_s,
            u"Source | not set | empty text"_s,
            u"Channel | not set | web␣"_s,
            u"Addresses, row 1 | row 1 | removed"_s,
            u"Addresses, row 1 · Street 1 | Calle 1 | removed"_s,
            u"Addresses, row 1 · City | Cali | removed"_s,
            u"Addresses, row 2 · City | Bogota | Bogotá"_s,
            u"Addresses, row 3 | row 3 | is now row 1"_s,
            u"Addresses, new row 3 | not there | new row"_s,
            u"Addresses, new row 3 · Street 1 | not there | Carrera 7"_s,
            u"Addresses, new row 3 · City | not there | Pasto"_s,
            u"Tags · segment | \"regular\" | \"gold\""_s,
            u"Tags · vip | not set | true"_s,
        };
        QCOMPARE(rowsOf(model), expected);
    }

    void lookAlikeCharacters_areMadeVisible_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("trailing space") << u"Bogotá "_s << u"Bogotá␣"_s;
        QTest::newRow("no-break space") << u"Bogotá\u00a0D"_s << u"Bogotá‹U+00A0›D"_s;
        QTest::newRow("bidirectional control") << u"Bogotá\u202e"_s << u"Bogotá‹U+202E›"_s;
        QTest::newRow("line break") << u"Bogotá\nD"_s << u"Bogotá↵\nD"_s;
        QTest::newRow("combining accent")
            << u"Bogota\u0301"_s << u"Bogota\u0301 (looks the same, but is written with other characters)"_s;
        QTest::newRow("text of the null state") << u"not set"_s << u"not set"_s;
        QTest::newRow("emoji sequence") << u"👨\u200d👩\u200d👧"_s << u"👨\u200d👩\u200d👧"_s;
    }
    void lookAlikeCharacters_areMadeVisible()
    {
        QFETCH(QString, after);
        QFETCH(QString, shown);
        const ReviewModel model(sample::review(sample::baseline(), [&](ContactModel &contact) {
            sample::set(contact, "city", Cell::text(after));
        }));
        QCOMPARE(model.index(0, 2).data().toString(), shown);
    }

    void stringThatReadsLikeAState_isQuoted()
    {
        const ReviewModel model(sample::review(sample::baseline(), [](ContactModel &contact) {
            sample::set(contact, "source", Cell::text(u"not set"_s));
        }));
        QCOMPARE(rowsOf(model), QStringList{u"Source | not set | “not set”"_s});
    }

    void tooltip_escapesHtml()
    {
        const ReviewModel model(sample::review(sample::baseline(), [](ContactModel &contact) {
            sample::set(contact, "city", Cell::text(u"<b>x</b>"_s));
        }));
        const QString tooltip = model.index(0, 2).data(Qt::ToolTipRole).toString();
        QVERIFY2(tooltip.contains("&lt;b&gt;x"_L1), qPrintable(tooltip));
    }

    void model_passesModelTester()
    {
        ReviewModel model(sample::review(sample::baseline(), sample::editEverything));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!model.data(model.index(model.rowCount(), 0)).isValid());
        for (int column = 0; column <= ReviewModel::AfterColumn; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

CE_GUI_TEST(TestReviewModel)

} // namespace tst_reviewmodel

#include "tst_reviewmodel.moc"
