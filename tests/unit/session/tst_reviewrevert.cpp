#include "contact/difference.h"
#include "fixtures/samplereview.h"
#include "fixtures/testprogram.h"
#include "session/reviewrevert.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_reviewrevert {

/// Identifies a line independently of its position in the review.
QString lineName(const ReviewLine &line)
{
    return u"%1 %2/%3/%4 %5"_s.arg(int(line.kind))
        .arg(line.path.field)
        .arg(quint32(line.path.row))
        .arg(line.path.column)
        .arg(line.memberKey);
}

void revertEdits(ContactModel &model, const Review &review, const QList<ReviewLine> &lines)
{
    model.step(u"take back"_s, difference(model.now(), takenBack(review, lines)));
}

QStringList lineNames(const Review &review)
{
    QStringList names;
    for (const ReviewLine &line : review.lines)
        names << lineName(line);
    return names;
}

class TestReviewRevert : public QObject
{
    Q_OBJECT

private slots:
    void singleLine_isTakenBackAndUndone()
    {
        ContactModel model([] { return QDate(2026, 11, 23); });
        const Baseline baseline = sample::baseline();
        model.load(baseline);
        sample::editEverything(model);
        const Review review = makeReview(baseline, model.now());
        QCOMPARE(review.lines.size(), 14);
        for (const ReviewLine &line : review.lines) {
            revertEdits(model, review, {line});
            QStringList expected = lineNames(review);
            expected.removeOne(lineName(line));
            if (line.path.field == sample::field("email")) // email_verified is taken back with it
                expected.removeIf([](const QString &name) {
                    return name.startsWith(u"0 %1/"_s.arg(sample::field("email_verified")));
                });
            QCOMPARE(lineNames(makeReview(baseline, model.now())), expected);
            model.undoStack()->undo();
            QCOMPARE(model.now(), review.now);
        }
    }

    void allLinesOneByOne_restoreBaseline_data()
    {
        QTest::addColumn<bool>("fromTheEnd");
        QTest::newRow("from the top") << false;
        QTest::newRow("from the end") << true;
    }
    void allLinesOneByOne_restoreBaseline()
    {
        QFETCH(bool, fromTheEnd);
        ContactModel model([] { return QDate(2026, 11, 23); });
        const Baseline baseline = sample::baseline();
        model.load(baseline);
        sample::editEverything(model);
        for (Review review = makeReview(baseline, model.now()); !review.lines.isEmpty();
             review = makeReview(baseline, model.now())) {
            const qsizetype before = review.lines.size();
            revertEdits(model, review, {fromTheEnd ? review.lines.constLast() : review.lines.constFirst()});
            QVERIFY(makeReview(baseline, model.now()).lines.size() < before);
        }
        QCOMPARE(model.assessment().changeCount(), 0);
        QCOMPARE(requestBody(model.now(), baseline.contact).json,
                 requestBody(baseline.contact, baseline.contact).json);
    }

    void movedRows_areTakenBackOneByOne()
    {
        Baseline baseline = sample::baseline();
        const int addresses = sample::field("addresses");
        ContactModel model([] { return QDate(2026, 11, 23); });
        model.load(baseline);
        for (int i = 0; i < 3; ++i)
            model.duplicateRow(addresses, i);
        baseline.contact = model.now();
        model.load(baseline);
        model.shiftRow(addresses, 5, 0);
        model.shiftRow(addresses, 3, 1);
        model.shiftRow(addresses, 2, 4);
        model.dropRows(addresses, 3, 1);
        for (Review review = makeReview(baseline, model.now()); !review.lines.isEmpty();
             review = makeReview(baseline, model.now())) {
            revertEdits(model, review, {review.lines.constFirst()});
            QCOMPARE(makeReview(baseline, model.now()).lines.size(), review.lines.size() - 1);
        }
        QCOMPARE(model.now(), baseline.contact);
    }

    void severalLines_areOneUndoStep()
    {
        ContactModel model([] { return QDate(2026, 11, 23); });
        const Baseline baseline = sample::baseline();
        model.load(baseline);
        sample::editEverything(model);
        const Review review = makeReview(baseline, model.now());
        const int steps = model.undoStack()->count();
        revertEdits(model, review, review.lines);
        QCOMPARE(model.now(), baseline.contact);
        QCOMPARE(model.undoStack()->count(), steps + 1);
        model.undoStack()->undo();
        revertEdits(model, review, review.lines.mid(5));
        QCOMPARE(lineNames(makeReview(baseline, model.now())).mid(0, 3), lineNames(review).mid(0, 3));
    }

    void takenBackTag_keepsBytesOfOtherTags_data()
    {
        QTest::addColumn<QByteArray>("baseline");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("changed") << QByteArray("{\"a\":1,\"b\":1.10}") << QByteArray("{\"a\":2,\"b\":1.20}")
                                 << u"a"_s << QByteArray("{\"a\":1,\"b\":1.20}");
        QTest::newRow("added") << QByteArray("{\"a\":1}")
                               << QByteArray("{\"n\":18446744073709551615,\"a\":2}") << u"n"_s
                               << QByteArray("{\"a\":2}");
        QTest::newRow("removed") << QByteArray("{\"a\":[1, 2],\"ñ\":true}")
                                 << QByteArray("{\"x\":18446744073709551615}") << u"ñ"_s
                                 << QByteArray("{\"x\":18446744073709551615,\"ñ\":true}");
        QTest::newRow("the last one") << QByteArray("{ \"a\" : 1.0 }") << QByteArray("{\"a\":2}") << u"a"_s
                                      << QByteArray("{ \"a\" : 1.0 }");
    }
    void takenBackTag_keepsBytesOfOtherTags()
    {
        QFETCH(QByteArray, baseline);
        QFETCH(QByteArray, now);
        QFETCH(QString, tag);
        QFETCH(QByteArray, after);
        const int tags = sample::field("tags");
        Baseline earlier = sample::baseline();
        earlier.contact.setField(tags, Cell::raw(baseline));
        Contact contact = earlier.contact;
        contact.setField(tags, Cell::raw(now));
        const Review review = makeReview(earlier, contact);
        for (const ReviewLine &line : review.lines) {
            if (line.memberKey == tag)
                contact = takenBack(review, {line});
        }
        QCOMPARE(*contact.field(tags).asRaw(), after);
    }
};

CE_TEST(TestReviewRevert)

} // namespace tst_reviewrevert

#include "tst_reviewrevert.moc"
