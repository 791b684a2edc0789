#include "contact/answer.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "contact/requestbody.h"
#include "support/corpus.h"
#include "support/randomedits.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const int addresses = contactFieldIndex(u"addresses");
const int payments = contactFieldIndex(u"payments");

int columnOf(QStringView key)
{
    return fieldIndex(contactFields()[size_t(addresses)].columns, key);
}

Row address(quint32 id, const QString &city = {})
{
    Row row{.id = RowId(id)};
    row.cells.resize(qsizetype(contactFields()[size_t(addresses)].columns.size()));
    if (!city.isEmpty())
        row.cells[columnOf(u"city")] = Cell::text(city);
    return row;
}

/// A contact with these addresses, each in a city named after its number.
Contact withRows(const QList<quint32> &ids)
{
    Contact contact;
    contact.setField(addresses, Cell::raw("[]"));
    for (const quint32 id : ids)
        contact.rows(addresses).append(address(id, u"city "_s + QString::number(id)));
    return contact;
}

void setCity(Contact &contact, quint32 id, const QString &city)
{
    contact.setCell({addresses, RowId(id), columnOf(u"city")}, Cell::text(city));
}

/// The addresses as `id:city`, removed ones with a minus in front.
QStringList printed(const Contact &contact)
{
    QStringList rows;
    for (const Row &row : contact.rows(addresses)) {
        const QString *city = row.cells.at(columnOf(u"city")).asText();
        rows << (row.removed ? u"-"_s : u""_s) + QString::number(quint32(row.id)) + u':' +
                    (city ? *city : u"none"_s);
    }
    return rows;
}

QList<quint32> idsOf(const Contact &contact)
{
    QList<quint32> ids;
    for (const Row &row : contact.rows(addresses))
        ids << quint32(row.id);
    return ids;
}

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

/// What a difference has to hold at least, counted the slow way.
struct Least
{
    int cells = 0;
    int taken = 0;
    int inserted = 0;
    int flagged = 0;
    int moved = 0;
};

Least leastOf(const Contact &from, const Contact &to)
{
    Least least;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        least.cells += from.field(field) != to.field(field);
        QList<int> kept;
        for (const Row &row : from.rows(field)) {
            const int at = to.rows(field).indexOf(row.id);
            if (at < 0) {
                ++least.taken;
                continue;
            }
            kept.append(at);
            const Row &other = to.rows(field).at(at);
            least.flagged += row.removed != other.removed;
            for (int column = 0; column < row.cells.size(); ++column)
                least.cells += row.cells.at(column) != other.cells.at(column);
        }
        least.inserted += int(to.rows(field).size() - kept.size());
        QList<int> longest(kept.size(), 1);
        for (int i = 0; i < kept.size(); ++i) {
            for (int j = 0; j < i; ++j) {
                if (kept.at(j) < kept.at(i))
                    longest[i] = qMax(longest.at(i), longest.at(j) + 1);
            }
        }
        least.moved += int(kept.size()) - (kept.isEmpty() ? 0 : *std::ranges::max_element(longest));
    }
    return least;
}

/// What a server that stores everything as it was sent would answer.
Contact echo(const Contact &sent, const RequestBody &body)
{
    Contact answer = sent;
    for (const int field : tableFields()) {
        answer.rows(field) = {};
        for (const RowId id : body.rows.at(field))
            answer.rows(field).append(sent.rows(field).at(sent.rows(field).indexOf(id)));
    }
    return answer;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void leadsFromOneToTheOther_data();
    void leadsFromOneToTheOther();
    void aMovedRowIsOneMove_data();
    void aMovedRowIsOneMove();
    void sameValuesDoNotDiffer();
    void readTwiceNothingDiffers();

    void rowsOfAnAnswerAreKnownAgain_data();
    void rowsOfAnAnswerAreKnownAgain();
    void nullAndAbsentAreOneWhenRowsAreKnownAgain();

    void tellsWhatWasStoredOtherwise();
    void theServersOwnFieldsAreNeverStoredOtherwise();
    void tellsRowsThatWereStoredOtherwise();

    void whatWasTypedMeanwhileStays();
    void rowsThatCameMeanwhileStay();
    void rowsThatWentMeanwhileAreFlagged();
    void rowsThatMovedMeanwhileAreMoved();
    void aRowTheServerDroppedComesBackOnlyIfTypedInto();
    void nothingIsLostOnTheWay_data();
    void nothingIsLostOnTheWay();
};

void TestDifference::leadsFromOneToTheOther_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 22u, 333u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestDifference::leadsFromOneToTheOther()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    int moves = 0;
    int insertedAndMoved = 0;
    for (int round = 0; round < 500; ++round) {
        const corpus::Sample &sample = corpus::samples().at(random.below(300));
        const Contact base = std::get<Base>(contactreader::fromText(sample.contact)).contact;
        quint32 next = quint32(freshRow(base));
        Contact from = base;
        for (int i = random.below(20); i > 0; --i)
            random.change(from, next);
        Contact to = random.chance(80) ? from : base;
        for (int i = random.below(20); i > 0; --i)
            random.change(to, next);

        const Edits edits = difference(from, to);
        QVERIFY(applied(from, edits) == to);
        Edits back;
        for (const Edit &edit : edits)
            back.prepend(inverse(edit));
        QVERIFY(applied(to, back) == from);

        const Least least = leastOf(from, to);
        QCOMPARE(countOf<SetCell>(edits), least.cells);
        QCOMPARE(countOf<TakeRow>(edits), least.taken);
        QCOMPARE(countOf<InsertRow>(edits), least.inserted);
        QCOMPARE(countOf<FlagRow>(edits), least.flagged);
        QCOMPARE(countOf<MoveRow>(edits), least.moved);
        QCOMPARE(edits.isEmpty(), from == to);
        moves += least.moved;
        insertedAndMoved += least.moved && least.inserted;
    }
    QVERIFY(moves > 100 && insertedAndMoved > 50);
}

void TestDifference::aMovedRowIsOneMove_data()
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

void TestDifference::aMovedRowIsOneMove()
{
    QFETCH(QList<quint32>, to);
    const Contact from = withRows({1, 2, 3, 4});
    const Edits edits = difference(from, withRows(to));
    QTEST(countOf<MoveRow>(edits), "moves");
    QVERIFY(applied(from, edits) == withRows(to));
}

void TestDifference::sameValuesDoNotDiffer()
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

    // Absent, null and "" are three.
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

void TestDifference::readTwiceNothingDiffers()
{
    for (const auto &sample : corpus::samples()) {
        const Base first = std::get<Base>(contactreader::fromText(sample.contact));
        const Base second = std::get<Base>(contactreader::fromText(sample.contact));
        QVERIFY(difference(first.contact, second.contact).isEmpty());
    }
}

void TestDifference::rowsOfAnAnswerAreKnownAgain_data()
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

void TestDifference::rowsOfAnAnswerAreKnownAgain()
{
    QFETCH(QList<quint32>, sentIds);
    QFETCH(QStringList, answered);
    const Contact sent = withRows(sentIds);
    Contact answer = withRows({});
    for (int i = 0; i < answered.size(); ++i)
        answer.rows(addresses).append(address(quint32(i) + 1, answered.at(i)));
    adoptRows(answer, sent, requestBody(sent, sent).rows, RowId(100));
    QTEST(printed(answer), "expected");
}

/// The page has no rule for left-out fields: a server may well fill them up with null.
void TestDifference::nullAndAbsentAreOneWhenRowsAreKnownAgain()
{
    const Contact sent = withRows({5, 3});
    Contact answer = withRows({1, 2, 3});
    setCity(answer, 1, u"city 3"_s);
    setCity(answer, 2, u"other"_s);
    setCity(answer, 3, u"city 5"_s);
    for (int row = 0; row < 3; ++row)
        answer.rows(addresses).cell(row, columnOf(u"alias")) = Cell::null();
    adoptRows(answer, sent, requestBody(sent, sent).rows, RowId(100));
    QCOMPARE(idsOf(answer), (QList<quint32>{3, 100, 5}));
}

void TestDifference::tellsWhatWasStoredOtherwise()
{
    const int phone = contactFieldIndex(u"phone");
    const int city = contactFieldIndex(u"city");
    const int tags = contactFieldIndex(u"tags");
    Contact sent = withRows({1});
    sent.setField(phone, Cell::text(u"300 123"_s));
    sent.setField(tags, Cell::raw("{\"a\":1}"));
    Contact answer = sent;
    const auto rows = requestBody(sent, sent).rows;
    QVERIFY(storedOtherwise(sent, rows, answer).isEmpty());

    answer.setField(tags, Cell::raw("{ \"a\":1.0 }")); // means the same
    answer.setField(city, Cell::null());               // was absent
    QVERIFY(storedOtherwise(sent, rows, answer).isEmpty());

    answer.setField(phone, Cell::text(u"+57 300 123"_s));
    answer.setField(city, Cell::text(u""_s));
    QVERIFY(storedOtherwise(sent, rows, answer) == (QList<Path>{{.field = phone}, {.field = city}}));
}

void TestDifference::theServersOwnFieldsAreNeverStoredOtherwise()
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
        QCOMPARE(storedOtherwise(sent, requestBody(sent, sent).rows, answer).isEmpty(), excepted);
        owned += excepted;
    }
    QCOMPARE(owned, 2);
}

void TestDifference::tellsRowsThatWereStoredOtherwise()
{
    const Contact sent = withRows({1, 2});
    const auto rows = requestBody(sent, sent).rows;
    Contact answer = sent;
    setCity(answer, 2, u"CITY"_s);
    QVERIFY(storedOtherwise(sent, rows, answer) == (QList<Path>{{addresses, RowId(2), columnOf(u"city")}}));

    answer = sent;
    answer.rows(addresses).append(address(100, u"new"_s));
    QVERIFY(storedOtherwise(sent, rows, answer) ==
            (QList<Path>{{.field = addresses}, {addresses, RowId(100), -1}}));

    answer = sent;
    answer.rows(addresses).take(0);
    QVERIFY(storedOtherwise(sent, rows, answer) == (QList<Path>{{.field = addresses}}));

    // The last row was removed before sending: the list is as empty as it was sent.
    Contact emptied = withRows({1});
    emptied.rows(addresses).setRemoved(0, true);
    QVERIFY(storedOtherwise(emptied, requestBody(emptied, sent).rows, withRows({})).isEmpty());
}

void TestDifference::whatWasTypedMeanwhileStays()
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

    const Contact target = carriedOver(sent, now, answer);
    QVERIFY(target.field(phone) == answer.field(phone));
    QVERIFY(target.field(city) == now.field(city));
    QCOMPARE(printed(target), (QStringList{u"1:CITY 1"_s, u"2:typed too"_s}));
    QVERIFY(carriedOver(sent, sent, answer) == answer);
}

void TestDifference::rowsThatCameMeanwhileStay()
{
    const Contact sent = withRows({1, 2});
    Contact now = sent;
    now.rows(addresses).insert(1, address(10, u"new"_s));
    now.rows(addresses).append(address(11)); // blank still
    QCOMPARE(printed(carriedOver(sent, now, sent)),
             (QStringList{u"1:city 1"_s, u"10:new"_s, u"2:city 2"_s, u"11:none"_s}));

    // A row that was blank at sending, so wasn't sent, and was typed into meanwhile.
    Contact withBlank = sent;
    withBlank.rows(addresses).insert(0, address(10));
    now = withBlank;
    setCity(now, 10, u"typed"_s);
    QCOMPARE(printed(carriedOver(withBlank, now, sent)),
             (QStringList{u"10:typed"_s, u"1:city 1"_s, u"2:city 2"_s}));

    // A row that was removed at sending and taken back meanwhile.
    Contact removed = sent;
    removed.rows(addresses).setRemoved(0, true);
    QCOMPARE(printed(carriedOver(removed, sent, withRows({2}))), (QStringList{u"1:city 1"_s, u"2:city 2"_s}));
    QCOMPARE(printed(carriedOver(removed, removed, withRows({2}))), QStringList{u"2:city 2"_s});
}

void TestDifference::rowsThatWentMeanwhileAreFlagged()
{
    const Contact sent = withRows({1, 2, 3});
    Contact now = sent;
    now.rows(addresses).setRemoved(0, true); // the base knew it
    now.rows(addresses).take(1);             // it was new, so it just went
    QCOMPARE(printed(carriedOver(sent, now, sent)),
             (QStringList{u"-1:city 1"_s, u"-2:city 2"_s, u"3:city 3"_s}));
    // The server has dropped them too.
    QCOMPARE(printed(carriedOver(sent, now, withRows({3}))), QStringList{u"3:city 3"_s});
}

void TestDifference::rowsThatMovedMeanwhileAreMoved()
{
    const Contact sent = withRows({1, 2, 3});
    QCOMPARE(idsOf(carriedOver(sent, withRows({3, 1, 2}), sent)), (QList<quint32>{3, 1, 2}));
    QCOMPARE(idsOf(carriedOver(sent, withRows({2, 3, 1}), sent)), (QList<quint32>{2, 3, 1}));

    // The first row was removed before sending, so the answer's positions are others.
    Contact removed = withRows({9, 1, 2, 3});
    removed.rows(addresses).setRemoved(0, true);
    Contact now = withRows({9, 1, 3, 2});
    now.rows(addresses).setRemoved(0, true);
    QCOMPARE(idsOf(carriedOver(removed, now, sent)), (QList<quint32>{1, 3, 2}));
}

void TestDifference::aRowTheServerDroppedComesBackOnlyIfTypedInto()
{
    const Contact sent = withRows({1, 2});
    Contact now = sent;
    setCity(now, 2, u"typed"_s);
    QCOMPARE(printed(carriedOver(sent, now, withRows({1}))), (QStringList{u"1:city 1"_s, u"2:typed"_s}));
    now.rows(addresses).setRemoved(1, true);
    QCOMPARE(printed(carriedOver(sent, now, withRows({1}))), QStringList{u"1:city 1"_s});
    QCOMPARE(printed(carriedOver(sent, sent, withRows({1}))), QStringList{u"1:city 1"_s});
}

void TestDifference::nothingIsLostOnTheWay_data()
{
    leadsFromOneToTheOther_data();
}

/// With a server that stores all as sent, what would be sent next is the same before and after its answer.
void TestDifference::nothingIsLostOnTheWay()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    for (int round = 0; round < 500; ++round) {
        const corpus::Sample &sample = corpus::samples().at(random.below(300));
        const Contact base = std::get<Base>(contactreader::fromText(sample.contact)).contact;
        quint32 next = quint32(freshRow(base));
        Contact sent = base;
        for (int i = random.below(15); i > 0; --i)
            random.change(sent, next);
        Contact now = sent;
        for (int i = random.below(15); i > 0; --i)
            random.change(now, next);

        const RequestBody body = requestBody(sent, base);
        Contact answer = echo(sent, body);
        adoptRows(answer, sent, body.rows, RowId(next));
        QVERIFY(storedOtherwise(sent, body.rows, answer).isEmpty());
        const Contact target = carriedOver(sent, now, answer);
        QCOMPARE(requestBody(target, answer).json, requestBody(now, answer).json);
    }
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
