#include "contact/answer.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "contact/requestbody.h"
#include "fixtures/addresses.h"
#include "fixtures/corpus.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_answer {

/// The contact that a server returns if it stores everything as it was sent.
Contact echoedContact(const Contact &sent, const RequestBody &body)
{
    Contact answer = sent;
    for (const int field : tableFields()) {
        answer.rows(field) = {};
        for (const RowId id : body.rows.at(field))
            answer.rows(field).append(sent.rows(field).at(sent.rows(field).indexOf(id)));
    }
    return answer;
}

/// Applying the answer to a PUT: matching row IDs, listing what the server changed, and merging the edits
/// that were made while the request was running.
class TestAnswer : public QObject
{
    Q_OBJECT

private slots:
    void matchRowIds_recognizesRows_data();
    void matchRowIds_recognizesRows();
    void matchRowIds_treatsNullAndAbsentAsEqual();
    void serverDifferences_listsChangedFields();
    void serverDifferences_skipsServerOwnedFields();
    void serverDifferences_listsChangedRows();
    void merge3_keepsLaterEdits();
    void merge3_keepsLaterRows();
    void merge3_marksLaterRemovals();
    void merge3_keepsLaterMoves();
    void merge3_restoresDroppedRowOnlyIfEdited();
    void merge3_afterEchoKeepsNextBody_data();
    void merge3_afterEchoKeepsNextBody();
};

void TestAnswer::matchRowIds_recognizesRows_data()
{
    QTest::addColumn<QList<quint32>>("sentIds");
    QTest::addColumn<QStringList>("answered");
    QTest::addColumn<QStringList>("expected");
    using Ids = QList<quint32>;
    const QStringList three{u"city 5"_s, u"city 3"_s, u"city 7"_s};
    QTest::newRow("as sent") << Ids{5, 3, 7} << three
                             << QStringList{u"5:city 5"_s, u"3:city 3"_s, u"7:city 7"_s};
    QTest::newRow("one stored otherwise")
        << Ids{5, 3, 7} << QStringList{u"city 5"_s, u"CITY 3"_s, u"city 7"_s}
        << QStringList{u"5:city 5"_s, u"3:CITY 3"_s, u"7:city 7"_s};
    QTest::newRow("all stored otherwise")
        << Ids{5, 3} << QStringList{u"X"_s, u"Y"_s} << QStringList{u"5:X"_s, u"3:Y"_s};
    QTest::newRow("in another order") << Ids{5, 3, 7} << QStringList{u"city 7"_s, u"city 5"_s, u"city 3"_s}
                                      << QStringList{u"7:city 7"_s, u"5:city 5"_s, u"3:city 3"_s};
    QTest::newRow("in another order, one otherwise")
        << Ids{5, 3, 7} << QStringList{u"city 7"_s, u"city 5"_s, u"CITY 3"_s}
        << QStringList{u"7:city 7"_s, u"5:city 5"_s, u"3:CITY 3"_s};
    QTest::newRow("one dropped") << Ids{5, 3, 7} << QStringList{u"city 5"_s, u"city 7"_s}
                                 << QStringList{u"5:city 5"_s, u"7:city 7"_s};
    QTest::newRow("one more") << Ids{5, 3} << QStringList{u"city 5"_s, u"new"_s, u"city 3"_s}
                              << QStringList{u"5:city 5"_s, u"100:new"_s, u"3:city 3"_s};
    QTest::newRow("two more") << Ids{5} << QStringList{u"new"_s, u"city 5"_s, u"newer"_s}
                              << QStringList{u"100:new"_s, u"5:city 5"_s, u"101:newer"_s};
    QTest::newRow("one instead of two")
        << Ids{5, 3} << QStringList{u"other"_s} << QStringList{u"100:other"_s};
    QTest::newRow("none") << Ids{5, 3} << QStringList{} << QStringList{};
}

void TestAnswer::matchRowIds_recognizesRows()
{
    QFETCH(QList<quint32>, sentIds);
    QFETCH(QStringList, answered);
    const Contact sent = withRows(sentIds);
    Contact answer = withRows({});
    for (int i = 0; i < answered.size(); ++i)
        answer.rows(addresses).append(address(quint32(i) + 1, answered.at(i)));
    matchRowIds(answer, sent, requestBody(sent, sent).rows, RowId(100));
    QTEST(printed(answer), "expected");
}

/// The API page doesn't say how a server stores omitted fields; it may return them as null.
void TestAnswer::matchRowIds_treatsNullAndAbsentAsEqual()
{
    const Contact sent = withRows({5, 3});
    Contact answer = withRows({1, 2, 3});
    setCity(answer, 1, u"city 3"_s);
    setCity(answer, 2, u"other"_s);
    setCity(answer, 3, u"city 5"_s);
    for (int row = 0; row < 3; ++row)
        answer.rows(addresses).cell(row, columnOf(u"alias")) = Cell::null();
    matchRowIds(answer, sent, requestBody(sent, sent).rows, RowId(100));
    QCOMPARE(idsOf(answer), (QList<quint32>{3, 100, 5}));
}

void TestAnswer::serverDifferences_listsChangedFields()
{
    const int phone = contactFieldIndex(u"phone");
    const int city = contactFieldIndex(u"city");
    const int tags = contactFieldIndex(u"tags");
    Contact sent = withRows({1});
    sent.setField(phone, Cell::text(u"300 123"_s));
    sent.setField(tags, Cell::raw("{\"a\":1}"));
    Contact answer = sent;
    const auto rows = requestBody(sent, sent).rows;
    QVERIFY(serverDifferences(sent, rows, answer).isEmpty());

    answer.setField(tags, Cell::raw("{ \"a\":1.0 }")); // equal JSON
    answer.setField(city, Cell::null());               // was absent
    QVERIFY(serverDifferences(sent, rows, answer).isEmpty());

    answer.setField(phone, Cell::text(u"+57 300 123"_s));
    answer.setField(city, Cell::text(u""_s));
    QVERIFY(serverDifferences(sent, rows, answer) == (QList<Path>{{.field = phone}, {.field = city}}));
}

void TestAnswer::serverDifferences_skipsServerOwnedFields()
{
    int owned = 0;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        const Field &description = contactFields()[size_t(field)];
        if (description.type != FieldType::DateTime)
            continue;
        Contact sent;
        sent.setField(field, Cell::text(u"2023-11-07T05:31:56Z"_s));
        Contact answer;
        answer.setField(field, Cell::text(u"2023-11-08T05:31:56Z"_s));
        const bool excepted = description.has(Trait::ServerOwned);
        QCOMPARE(serverDifferences(sent, requestBody(sent, sent).rows, answer).isEmpty(), excepted);
        owned += excepted;
    }
    QCOMPARE(owned, 2);
}

void TestAnswer::serverDifferences_listsChangedRows()
{
    const Contact sent = withRows({1, 2});
    const auto rows = requestBody(sent, sent).rows;
    Contact answer = sent;
    setCity(answer, 2, u"CITY"_s);
    QVERIFY(serverDifferences(sent, rows, answer) == (QList<Path>{{addresses, RowId(2), columnOf(u"city")}}));

    answer = sent;
    answer.rows(addresses).append(address(100, u"new"_s));
    QVERIFY(serverDifferences(sent, rows, answer) ==
            (QList<Path>{{.field = addresses}, {addresses, RowId(100), -1}}));

    answer = sent;
    answer.rows(addresses).take(0);
    QVERIFY(serverDifferences(sent, rows, answer) == (QList<Path>{{.field = addresses}}));

    // The only row was removed before sending, so the sent list was empty, too.
    Contact emptied = withRows({1});
    emptied.rows(addresses).setRemoved(0, true);
    QVERIFY(serverDifferences(emptied, requestBody(emptied, sent).rows, withRows({})).isEmpty());
}

void TestAnswer::merge3_keepsLaterEdits()
{
    const int phone = contactFieldIndex(u"phone");
    const int city = contactFieldIndex(u"city");
    Contact sent = withRows({1, 2});
    sent.setField(phone, Cell::text(u"300"_s));
    Contact now = sent;
    now.setField(city, Cell::text(u"typed"_s));
    setCity(now, 2, u"typed too"_s);
    Contact answer = sent;
    answer.setField(phone, Cell::text(u"+57 300"_s));
    setCity(answer, 1, u"CITY 1"_s);
    setCity(answer, 2, u"CITY 2"_s);

    const Contact target = merge3(sent, now, answer);
    QVERIFY(target.field(phone) == answer.field(phone));
    QVERIFY(target.field(city) == now.field(city));
    QCOMPARE(printed(target), (QStringList{u"1:CITY 1"_s, u"2:typed too"_s}));
    QVERIFY(merge3(sent, sent, answer) == answer);
}

void TestAnswer::merge3_keepsLaterRows()
{
    const Contact sent = withRows({1, 2});
    Contact now = sent;
    now.rows(addresses).insert(1, address(10, u"new"_s));
    now.rows(addresses).append(address(11)); // still empty
    QCOMPARE(printed(merge3(sent, now, sent)),
             (QStringList{u"1:city 1"_s, u"10:new"_s, u"2:city 2"_s, u"11:none"_s}));

    // A row that was empty when the request was sent, so it wasn't sent, and was filled in later.
    Contact withBlank = sent;
    withBlank.rows(addresses).insert(0, address(10));
    now = withBlank;
    setCity(now, 10, u"typed"_s);
    QCOMPARE(printed(merge3(withBlank, now, sent)),
             (QStringList{u"10:typed"_s, u"1:city 1"_s, u"2:city 2"_s}));

    // A row that was removed when the request was sent and was restored later.
    Contact removed = sent;
    removed.rows(addresses).setRemoved(0, true);
    QCOMPARE(printed(merge3(removed, sent, withRows({2}))), (QStringList{u"1:city 1"_s, u"2:city 2"_s}));
    QCOMPARE(printed(merge3(removed, removed, withRows({2}))), QStringList{u"2:city 2"_s});
}

void TestAnswer::merge3_marksLaterRemovals()
{
    const Contact sent = withRows({1, 2, 3});
    Contact now = sent;
    now.rows(addresses).setRemoved(0, true); // the baseline has this row
    now.rows(addresses).take(1);             // a new row is erased
    QCOMPARE(printed(merge3(sent, now, sent)), (QStringList{u"-1:city 1"_s, u"-2:city 2"_s, u"3:city 3"_s}));
    // The server has removed both rows as well.
    QCOMPARE(printed(merge3(sent, now, withRows({3}))), QStringList{u"3:city 3"_s});
}

void TestAnswer::merge3_keepsLaterMoves()
{
    const Contact sent = withRows({1, 2, 3});
    QCOMPARE(idsOf(merge3(sent, withRows({3, 1, 2}), sent)), (QList<quint32>{3, 1, 2}));
    QCOMPARE(idsOf(merge3(sent, withRows({2, 3, 1}), sent)), (QList<quint32>{2, 3, 1}));

    // The first row was removed before sending, so the positions in the answer are shifted.
    Contact removed = withRows({9, 1, 2, 3});
    removed.rows(addresses).setRemoved(0, true);
    Contact now = withRows({9, 1, 3, 2});
    now.rows(addresses).setRemoved(0, true);
    QCOMPARE(idsOf(merge3(removed, now, sent)), (QList<quint32>{1, 3, 2}));
}

void TestAnswer::merge3_restoresDroppedRowOnlyIfEdited()
{
    const Contact sent = withRows({1, 2});
    Contact now = sent;
    setCity(now, 2, u"typed"_s);
    QCOMPARE(printed(merge3(sent, now, withRows({1}))), (QStringList{u"1:city 1"_s, u"2:typed"_s}));
    now.rows(addresses).setRemoved(1, true);
    QCOMPARE(printed(merge3(sent, now, withRows({1}))), QStringList{u"1:city 1"_s});
    QCOMPARE(printed(merge3(sent, sent, withRows({1}))), QStringList{u"1:city 1"_s});
}

void TestAnswer::merge3_afterEchoKeepsNextBody_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : testseed::several({1, 22, 333}))
        QTest::addRow("seed %u", seed) << seed;
}

/// If the server stores the contact as sent, the next body is the same before and after its answer.
void TestAnswer::merge3_afterEchoKeepsNextBody()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    for (int round = 0; round < 500; ++round) {
        const corpus::Sample &sample = corpus::samples().at(random.below(300));
        const Contact baseline = std::get<Baseline>(contactreader::fromText(sample.contact)).contact;
        quint32 next = quint32(freshRow(baseline));
        Contact sent = baseline;
        for (int i = random.below(15); i > 0; --i)
            random.change(sent, next);
        Contact now = sent;
        for (int i = random.below(15); i > 0; --i)
            random.change(now, next);

        const RequestBody body = requestBody(sent, baseline);
        Contact answer = echoedContact(sent, body);
        matchRowIds(answer, sent, body.rows, RowId(next));
        QVERIFY(serverDifferences(sent, body.rows, answer).isEmpty());
        const Contact target = merge3(sent, now, answer);
        QCOMPARE(requestBody(target, answer).json, requestBody(now, answer).json);
    }
}

CE_TEST(TestAnswer)

} // namespace tst_answer

#include "tst_answer.moc"
