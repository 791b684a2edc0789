#include "contact/answer.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "fixtures/addresses.h"
#include "fixtures/corpus.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tst_difference {

Contact applied(Contact contact, const Edits &edits)
{
    for (const Edit &edit : edits)
        apply(contact, edit);
    return contact;
}

template <typename T>
int countOf(const Edits &edits)
{
    return int(
        std::ranges::count_if(edits, [](const Edit &edit) { return std::holds_alternative<T>(edit); }));
}

/// The smallest number of edits of each kind that a difference needs, computed by a simple slow algorithm.
struct MinimalCounts
{
    int cells = 0;
    int erased = 0;
    int inserted = 0;
    int marked = 0;
    int moved = 0;
};

MinimalCounts minimalCounts(const Contact &from, const Contact &to)
{
    MinimalCounts minimum;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        minimum.cells += from.field(field) != to.field(field);
        QList<int> kept;
        for (const Row &row : from.rows(field)) {
            const int at = to.rows(field).indexOf(row.id);
            if (at < 0) {
                ++minimum.erased;
                continue;
            }
            kept.append(at);
            const Row &other = to.rows(field).at(at);
            minimum.marked += row.removed != other.removed;
            for (int column = 0; column < row.cells.size(); ++column)
                minimum.cells += row.cells.at(column) != other.cells.at(column);
        }
        minimum.inserted += int(to.rows(field).size() - kept.size());
        QList<int> longest(kept.size(), 1);
        for (int i = 0; i < kept.size(); ++i) {
            for (int j = 0; j < i; ++j) {
                if (kept.at(j) < kept.at(i))
                    longest[i] = qMax(longest.at(i), longest.at(j) + 1);
            }
        }
        minimum.moved += int(kept.size()) - (kept.isEmpty() ? 0 : *std::ranges::max_element(longest));
    }
    return minimum;
}

/// difference() turns one contact into another with the smallest number of edits.
class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void difference_isMinimalAndInvertible_data();
    void difference_isMinimalAndInvertible();
    void movedRow_isOneMove_data();
    void movedRow_isOneMove();
    void equalValues_doNotDiffer();
    void sameTextReadTwice_doesNotDiffer();
};

void TestDifference::difference_isMinimalAndInvertible_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : testseed::several({1, 22, 333}))
        QTest::addRow("seed %u", seed) << seed;
}

void TestDifference::difference_isMinimalAndInvertible()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    int moves = 0;
    int insertedAndMoved = 0;
    for (int round = 0; round < 500; ++round) {
        const corpus::Sample &sample = corpus::samples().at(random.below(300));
        const Contact baseline = std::get<Baseline>(contactreader::fromText(sample.contact)).contact;
        quint32 next = quint32(freshRow(baseline));
        Contact from = baseline;
        for (int i = random.below(20); i > 0; --i)
            random.change(from, next);
        Contact to = random.chance(80) ? from : baseline;
        for (int i = random.below(20); i > 0; --i)
            random.change(to, next);

        const Edits edits = difference(from, to);
        QVERIFY(applied(from, edits) == to);
        Edits back;
        for (const Edit &edit : edits)
            back.prepend(inverse(edit));
        QVERIFY(applied(to, back) == from);

        const MinimalCounts minimum = minimalCounts(from, to);
        QCOMPARE(countOf<SetCell>(edits), minimum.cells);
        QCOMPARE(countOf<EraseRow>(edits), minimum.erased);
        QCOMPARE(countOf<InsertRow>(edits), minimum.inserted);
        QCOMPARE(countOf<MarkRowRemoved>(edits), minimum.marked);
        QCOMPARE(countOf<MoveRow>(edits), minimum.moved);
        QCOMPARE(edits.isEmpty(), from == to);
        moves += minimum.moved;
        insertedAndMoved += minimum.moved && minimum.inserted;
    }
    QVERIFY(moves > 100 && insertedAndMoved > 50);
}

void TestDifference::movedRow_isOneMove_data()
{
    QTest::addColumn<QList<quint32>>("to");
    QTest::addColumn<int>("moves");
    using Ids = QList<quint32>;
    QTest::newRow("as it is") << Ids{1, 2, 3, 4} << 0;
    QTest::newRow("first to last") << Ids{2, 3, 4, 1} << 1;
    QTest::newRow("last to first") << Ids{4, 1, 2, 3} << 1;
    QTest::newRow("neighbours") << Ids{1, 3, 2, 4} << 1;
    QTest::newRow("reversed") << Ids{4, 3, 2, 1} << 3;
    QTest::newRow("one gone, one moved") << Ids{4, 1, 3} << 1;
    QTest::newRow("one come, one moved") << Ids{2, 3, 9, 4, 1} << 1;
    QTest::newRow("come in between") << Ids{9, 1, 8, 2, 3, 7, 4} << 0;
}

void TestDifference::movedRow_isOneMove()
{
    QFETCH(QList<quint32>, to);
    const Contact from = withRows({1, 2, 3, 4});
    const Edits edits = difference(from, withRows(to));
    QTEST(countOf<MoveRow>(edits), "moves");
    QVERIFY(applied(from, edits) == withRows(to));
}

void TestDifference::equalValues_doNotDiffer()
{
    const int tags = contactFieldIndex(u"tags");
    const int created = contactFieldIndex(u"created_at");
    Contact a = withRows({1});
    Contact b = a;
    a.setField(tags, Cell::raw("{\"a\":1.0,\"b\":[]}"));
    b.setField(tags, Cell::raw("{ \"b\":[ ],\"a\":1 }"));
    a.setField(created, Cell::text(u"2023-11-07T05:31:56Z"_s));
    b.setField(created, Cell::text(u"2023-11-07T00:31:56.000-05:00"_s));
    QVERIFY(difference(a, b).isEmpty());

    // Absent, null and "" are three different values.
    const int city = contactFieldIndex(u"city");
    const Cell cells[] = {Cell::absent(), Cell::null(), Cell::text(u""_s)};
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j) {
            a.setField(city, cells[i]);
            b.setField(city, cells[j]);
            QCOMPARE(difference(a, b).isEmpty(), i == j);
        }
    }
}

void TestDifference::sameTextReadTwice_doesNotDiffer()
{
    for (const auto &sample : corpus::samples()) {
        const Baseline first = std::get<Baseline>(contactreader::fromText(sample.contact));
        const Baseline second = std::get<Baseline>(contactreader::fromText(sample.contact));
        QVERIFY(difference(first.contact, second.contact).isEmpty());
    }
}

CE_TEST(TestDifference)

} // namespace tst_difference

#include "tst_difference.moc"
