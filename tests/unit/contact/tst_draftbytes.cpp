#include "contact/contactreader.h"
#include "contact/draftbytes.h"
#include "fixtures/corpus.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace tst_draftbytes {

using draftbytes::KeptStep;

const int addresses = contactFieldIndex(u"addresses");
const int city = contactFieldIndex(u"city");

constexpr qsizetype sumAt = 4; // behind the length
constexpr qsizetype sumSize = 8;
constexpr qsizetype headSize = sumAt + sumSize;

int columnOf(QStringView key)
{
    return fieldIndex(contactFields()[size_t(addresses)].columns, key);
}

/// One of each kind, each at its hardest.
QList<Cell> hardCells()
{
    const QString lone = u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDFFF) + QChar(0) + QChar(0xFFFF) + u"😀"_s;
    return {Cell::absent(),
            Cell::null(),
            Cell::boolean(false),
            Cell::boolean(true),
            Cell::integer(0),
            Cell::integer(-1),
            Cell::integer(std::numeric_limits<qint64>::min()),
            Cell::integer(std::numeric_limits<qint64>::max()),
            Cell::text({}),
            Cell::text(u"Bogotá"_s),
            Cell::text(lone),
            Cell::raw({}),
            Cell::raw("null"),
            Cell::raw(QByteArray("{\"\0\":\"\xC3\xFF\xED\xA0\x80\"}", 11))};
}

Row hardRow(quint32 id, bool removed = false)
{
    const QList<Cell> cells = hardCells();
    Row row{.id = RowId(id), .removed = removed, .extra = QByteArray("\"_id\":7,\"\0\":\xFF", 13)};
    for (int i = 0; i < int(contactFields()[size_t(addresses)].columns.size()); ++i)
        row.cells.append(cells.at((i + qsizetype(id)) % cells.size()));
    return row;
}

Baseline hardBase()
{
    Baseline baseline;
    const QList<Cell> cells = hardCells();
    for (int field = 0; field < int(contactFields().size()); ++field) {
        baseline.contact.setField(field, cells.at(field % cells.size()));
        baseline.presentKeys.append(field % 3 != 0);
    }
    for (const quint32 id : {7u, 3u, 4'000'000'000u})
        baseline.contact.rows(addresses).append(hardRow(id, id == 3));
    baseline.id = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;
    baseline.origin = Baseline::Origin::File;
    baseline.when = QDateTime(QDate(2026, 11, 23), QTime(23, 59, 59, 999), Qt::UTC);
    baseline.accountId = u"account "_s + QChar(0xDC00);
    baseline.unknownMembers = {{u"x"_s, "1"}, {u""_s, ""}, {u"x"_s, QByteArray("\"\0\xFF\"", 4)}};
    baseline.duplicates = {
        {.field = city}, {addresses, RowId(7), columnOf(u"city")}, {addresses, RowId(3), -1}};
    return baseline;
}

/// One step of every kind of edit.
KeptStep allKinds()
{
    return {u"Paste “á” "_s + QChar(0xD801),
            {SetCell{{.field = city}, Cell::absent(), Cell::text(u"Cali"_s)},
             SetCell{{addresses, RowId(9), columnOf(u"city")}, Cell::null(), Cell::raw("[1]")},
             InsertRow{addresses, 2, hardRow(11)}, EraseRow{addresses, 5, hardRow(12, true)},
             MarkRowRemoved{addresses, RowId(9), true}, MarkRowRemoved{addresses, RowId(9), false},
             MoveRow{addresses, RowId(9), 3, 0},
             SetCell{{addresses, RowId(11), columnOf(u"alias")}, Cell::null(), Cell::absent()}}};
}

QList<KeptStep> someSteps()
{
    return {{u"Change City"_s, {SetCell{{.field = city}, Cell::null(), Cell::text(u"Cali"_s)}}},
            {u"Add row"_s, {InsertRow{addresses, 0, Row{.id = RowId(4), .cells = QList<Cell>(9)}}}},
            {QString(), {}},
            {u"Move row"_s, {MoveRow{addresses, RowId(9), 3, 0}, MarkRowRemoved{addresses, RowId(9), true}}}};
}

QByteArray journalOf(const QList<KeptStep> &steps)
{
    QByteArray journal;
    for (const KeptStep &step : steps)
        journal += draftbytes::ofStep(step);
    return journal;
}

/// The bytes with the length and the checksum that they should have.
QByteArray mended(QByteArray bytes)
{
    const QByteArray sum =
        QCryptographicHash::hash(bytes.sliced(headSize), QCryptographicHash::Blake2b_160).first(sumSize);
    qToBigEndian(quint32(bytes.size() - headSize), bytes.data());
    return bytes.replace(sumAt, sumSize, sum);
}

/// What reading may give of bytes whose checksum is right and whose content isn't: nothing, or something that
/// is written as it was read.
bool isNothingOrWhole(const QByteArray &bytes)
{
    const auto baseline = draftbytes::baseline(bytes);
    const auto step = draftbytes::step(bytes);
    return (!baseline || draftbytes::baseline(draftbytes::ofBase(*baseline)) == baseline) &&
           (!step || draftbytes::step(draftbytes::ofStep(*step)) == step);
}

class TestDraftBytes : public QObject
{
    Q_OBJECT

private slots:
    void cellsStayAsTheyAre();
    void editsStayAsTheyAre();
    void basesStayAsTheyAre();
    void anEditIsSmall();
    void aTablesColumnsAreNamedOnce();

    void whatWasKeptBeforeIsRead();
    void fieldsGoByTheirKeys();
    void whatIsUnknownIsNotRead_data();
    void whatIsUnknownIsNotRead();

    void aJournalMayEndAnywhere();
    void noDamagedStepIsRead();
    void noDamagedBaseIsRead();
    void wrongCountsAreFoundOut_data();
    void wrongCountsAreFoundOut();
    void rowsThatCantBeAreNotRead();
    void nonsenseBehindARightChecksum_data();
    void nonsenseBehindARightChecksum();
};

void TestDraftBytes::cellsStayAsTheyAre()
{
    const QList<Cell> cells = hardCells()
                              << Cell::text(QString(70'000, u'x')) << Cell::raw(QByteArray(70'000, '\xFE'));
    for (const Cell &before : cells) {
        for (const Cell &after : cells) {
            const KeptStep step{u"x"_s,
                                {SetCell{{.field = city}, before, after},
                                 SetCell{{addresses, RowId(1), columnOf(u"city")}, after, before}}};
            const auto read = draftbytes::step(draftbytes::ofStep(step));
            QVERIFY(read && *read == step);
            // Whatever Cell's own comparison may take for the same.
            const auto &set = std::get<SetCell>(read->edits.constFirst());
            QCOMPARE(set.before.isAbsent(), before.isAbsent());
            QCOMPARE(set.before.isNull(), before.isNull());
            QCOMPARE(set.before.asRaw() ? *set.before.asRaw() : QByteArray(),
                     before.asRaw() ? *before.asRaw() : QByteArray());
        }
    }
}

void TestDraftBytes::editsStayAsTheyAre()
{
    const KeptStep all = allKinds();
    QVERIFY(draftbytes::step(draftbytes::ofStep(all)) == all);
    for (const Edit &edit : all.edits) {
        const KeptStep one{all.text, {edit}};
        QVERIFY(draftbytes::step(draftbytes::ofStep(one)) == one);
        KeptStep undone{QString(), {inverse(edit)}};
        QVERIFY(draftbytes::step(draftbytes::ofStep(undone)) == undone);
    }
    QVERIFY(draftbytes::steps(journalOf(someSteps())) == someSteps());
    QVERIFY(draftbytes::steps({}).isEmpty());
    QVERIFY(!draftbytes::step({}));
    QVERIFY(!draftbytes::step(journalOf(someSteps()))); // more than one
    QVERIFY(!draftbytes::step(draftbytes::ofBase(hardBase())));
}

void TestDraftBytes::basesStayAsTheyAre()
{
    const Baseline hard = hardBase();
    const auto read = draftbytes::baseline(draftbytes::ofBase(hard));
    QVERIFY(read && *read == hard);
    QCOMPARE(read->when.timeSpec(), Qt::UTC);
    QCOMPARE(read->contact.rows(addresses).keptCount(), 2);
    QVERIFY(draftbytes::baseline(draftbytes::ofBase({})) == Baseline());
    QVERIFY(!draftbytes::baseline({}));
    QVERIFY(!draftbytes::baseline(draftbytes::ofStep(allKinds())));
    for (const auto &sample : corpus::samples()) {
        const Baseline baseline = std::get<Baseline>(contactreader::fromText(sample.contact));
        QVERIFY(draftbytes::baseline(draftbytes::ofBase(baseline)) == baseline);
    }
}

void TestDraftBytes::anEditIsSmall()
{
    const KeptStep typed{u"Change City"_s,
                         {SetCell{{.field = city}, Cell::text(u"Pasto"_s), Cell::text(u"Cali"_s)}}};
    QVERIFY(draftbytes::ofStep(typed).size() < 120);
}

void TestDraftBytes::aTablesColumnsAreNamedOnce()
{
    Baseline baseline;
    for (quint32 id = 1; id <= 10'000; ++id)
        baseline.contact.rows(addresses).append(Row{.id = RowId(id), .cells = QList<Cell>(9, Cell::null())});
    const QByteArray bytes = draftbytes::ofBase(baseline);
    QCOMPARE(bytes.count("street_number"), 1);
    QVERIFY(bytes.size() < 10'000 * 20);
    QVERIFY(draftbytes::baseline(bytes) == baseline);

    KeptStep paste{u"Paste"_s, {}};
    for (quint32 id = 1; id <= 1000; ++id) {
        paste.edits.append(SetCell{{addresses, RowId(id), 2}, Cell::null(), Cell::text(u"1"_s)});
        paste.edits.append(InsertRow{addresses, 0, hardRow(id + 1000)});
    }
    const QByteArray pasted = draftbytes::ofStep(paste);
    QCOMPARE(pasted.count("street_number"), 1);
    QVERIFY(draftbytes::step(pasted) == paste);
}

/// Bytes that are on disks by now.
void TestDraftBytes::whatWasKeptBeforeIsRead()
{
    Row kept{.id = RowId(7), .removed = true, .cells = QList<Cell>(9), .extra = "1"};
    kept.cells[8] = Cell::raw("[]");
    const KeptStep step{u"é"_s,
                        {SetCell{{.field = city}, Cell::null(), Cell::text(u"x"_s)},
                         InsertRow{addresses, 1, kept}, EraseRow{addresses, 1, kept},
                         MarkRowRemoved{addresses, RowId(7), false}, MoveRow{addresses, RowId(7), 1, 0},
                         SetCell{{addresses, RowId(7), 0}, Cell::integer(-2), Cell::boolean(true)}}};
    const auto bytes = QByteArray::fromHex(
        "0000010f75490005080abc950153000000020000000463697479000000000000000961646472657373657300"
        "000009000000087374726565745f31000000087374726565745f320000000d7374726565745f6e756d626572"
        "000000097265666572656e636500000005616c696173000000087a69705f636f646500000004636974790000"
        "0005737461746500000007636f756e7472790000000200e90000000600000000000000ffff01050000000200"
        "780100010000000100000007010000000131000000000000000006000000025b5d0200010000000100000007"
        "010000000131000000000000000006000000025b5d0300010000000700040001000000070000000100000000"
        "00000100000007000004fffffffffffffffe03");
    QVERIFY(draftbytes::step(bytes) == step);
    QVERIFY(draftbytes::ofStep(step) == bytes);
}

/// As a later version reads them, whose table is in another order.
void TestDraftBytes::fieldsGoByTheirKeys()
{
    const auto renamed = [](QByteArray bytes, const QByteArray &from, const QByteArray &to) {
        Q_ASSERT(from.size() == to.size() && bytes.count(from) == 1);
        return mended(bytes.replace(from, to));
    };
    const KeptStep step{u"x"_s, {SetCell{{.field = city}, Cell::null(), Cell::text(u"Cali"_s)}}};
    const auto read = draftbytes::step(renamed(draftbytes::ofStep(step), "city", "tags"));
    QVERIFY(read);
    QCOMPARE(std::get<SetCell>(read->edits.constFirst()).path.field, contactFieldIndex(u"tags"));

    // Columns that changed places with each other: each value stays with its key.
    Baseline baseline;
    Row row{.id = RowId(1), .cells = QList<Cell>(9)};
    row.cells[columnOf(u"street_1")] = Cell::text(u"one"_s);
    row.cells[columnOf(u"street_2")] = Cell::text(u"two"_s);
    baseline.contact.rows(addresses).append(row);
    QByteArray bytes = renamed(draftbytes::ofBase(baseline), "street_1", "street_x");
    bytes = renamed(renamed(bytes, "street_2", "street_1"), "street_x", "street_2");
    std::swap(row.cells[columnOf(u"street_1")], row.cells[columnOf(u"street_2")]);
    QVERIFY(draftbytes::baseline(bytes)->contact.rows(addresses).at(0) == row);
}

void TestDraftBytes::whatIsUnknownIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("unknown");
    const QByteArray baseline = draftbytes::ofBase(hardBase());
    const QByteArray step = draftbytes::ofStep(allKinds());
    QTest::newRow("field of a base") << baseline << QByteArray("first_name") << QByteArray("first_nome");
    QTest::newRow("column of a base")
        << baseline << QByteArray("street_number") << QByteArray("street_nomber");
    QTest::newRow("table of a step") << step << QByteArray("addresses") << QByteArray("adresses2");
    QTest::newRow("column of a step") << step << QByteArray("zip_code") << QByteArray("zip_cade");
    QTest::newRow("a later version") << baseline << QByteArray("\1B") << QByteArray("\2B");
    QTest::newRow("a field that comes twice")
        << baseline << QByteArray("first_name") << QByteArray("created_at");
    QTest::newRow("a column that comes twice") << step << QByteArray("street_1") << QByteArray("street_2");
}

void TestDraftBytes::whatIsUnknownIsNotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, unknown);
    QVERIFY(draftbytes::baseline(mended(bytes)) || draftbytes::step(mended(bytes)));
    QVERIFY(bytes.contains(known) && known.size() == unknown.size());
    bytes = mended(bytes.replace(known, unknown));
    QVERIFY(!draftbytes::baseline(bytes) && !draftbytes::step(bytes));
    QVERIFY(draftbytes::steps(bytes).isEmpty());
}

void TestDraftBytes::aJournalMayEndAnywhere()
{
    const QList<KeptStep> all = someSteps() << allKinds() << someSteps();
    QByteArray journal;
    QList<qsizetype> ends;
    for (const KeptStep &step : all) {
        journal += draftbytes::ofStep(step);
        ends << journal.size();
    }
    int whole = 0;
    for (qsizetype end = 0; end <= journal.size(); ++end) {
        whole += whole < ends.size() && ends.at(whole) == end;
        QVERIFY(draftbytes::steps(journal.first(end)) == all.first(whole));
    }
    QCOMPARE(whole, all.size());
    // As a disk may leave it: nothing but zeros behind the end.
    QVERIFY(draftbytes::steps(journal + QByteArray(500, '\0')) == all);
}

void TestDraftBytes::noDamagedStepIsRead()
{
    const QList<KeptStep> all = someSteps();
    const QByteArray journal = journalOf(all);
    int hit = 0;
    qsizetype end = draftbytes::ofStep(all.constFirst()).size();
    for (qsizetype at = 0; at < journal.size(); ++at) {
        if (at == end)
            end += draftbytes::ofStep(all.at(++hit)).size();
        for (const int change : {1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0xFF}) {
            QByteArray damaged = journal;
            damaged[at] = char(damaged.at(at) ^ char(change));
            QVERIFY(draftbytes::steps(damaged) == all.first(hit));
        }
    }
    QCOMPARE(hit, all.size() - 1);
}

void TestDraftBytes::noDamagedBaseIsRead()
{
    Baseline baseline = hardBase();
    baseline.contact = {};
    const QByteArray bytes = draftbytes::ofBase(baseline);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QVERIFY(!draftbytes::baseline(bytes.first(at)));
        for (const int change : {1, 2, 8, 0x80, 0xFF}) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged.at(at) ^ char(change));
            QVERIFY(!draftbytes::baseline(damaged));
        }
    }
    QVERIFY(!draftbytes::baseline(bytes + '\0'));
}

void TestDraftBytes::wrongCountsAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    Baseline baseline = hardBase();
    baseline.contact = {};
    baseline.contact.rows(addresses).append(Row{.id = RowId(1), .cells = QList<Cell>(9)});
    QTest::newRow("base") << draftbytes::ofBase(baseline);
    for (const KeptStep &step : someSteps())
        QTest::newRow(qPrintable(u"step: "_s + step.text)) << draftbytes::ofStep(step);
}

/// Wherever a size or a count may stand, one that can't be, behind a right checksum.
void TestDraftBytes::wrongCountsAreFoundOut()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype at = headSize; at + 4 <= bytes.size(); ++at) {
        for (const quint32 wrong : {0xFFFFFFFFu, 0xFFFFFFFEu, 0x7FFFFFFFu, 0x80000000u, 0x10000000u, 0u}) {
            QByteArray damaged = bytes;
            qToBigEndian(wrong, damaged.data() + at);
            QVERIFY(isNothingOrWhole(mended(damaged)));
        }
        QVERIFY(isNothingOrWhole(mended(bytes.first(at))));
    }
    QByteArray tooLong = bytes;
    qToBigEndian(0xFFFFFFFFu, tooLong.data());
    QVERIFY(!draftbytes::baseline(tooLong) && !draftbytes::step(tooLong));
}

void TestDraftBytes::rowsThatCantBeAreNotRead()
{
    Baseline baseline;
    for (const quint32 id : {1u, 1u})
        baseline.contact.rows(addresses).append(Row{.id = RowId(id), .cells = QList<Cell>(9)});
    QVERIFY(!draftbytes::baseline(draftbytes::ofBase(baseline)));
    // No row, and the one behind which there is no number left.
    for (const quint32 id : {0u, 0xFFFFFFFFu}) {
        baseline.contact.rows(addresses) = {};
        baseline.contact.rows(addresses).append(Row{.id = RowId(id), .cells = QList<Cell>(9)});
        QVERIFY(!draftbytes::baseline(draftbytes::ofBase(baseline)));
        QVERIFY(!draftbytes::step(
            draftbytes::ofStep({u"x"_s, {InsertRow{addresses, 0, baseline.contact.rows(addresses).at(0)}}})));
    }
}

void TestDraftBytes::nonsenseBehindARightChecksum_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : testseed::several({1, 22, 333}))
        QTest::addRow("seed %u", seed) << seed;
}

void TestDraftBytes::nonsenseBehindARightChecksum()
{
    QFETCH(quint32, seed);
    qInfo("CE_SEED=%u", seed);
    RandomEdits random(seed);
    Baseline baseline = hardBase();
    baseline.contact = std::get<Baseline>(contactreader::fromText(corpus::samples().at(1).contact)).contact;
    const QList<QByteArray> all{draftbytes::ofBase(baseline), draftbytes::ofStep(someSteps().at(0)),
                                draftbytes::ofStep(someSteps().at(1)), draftbytes::ofStep(someSteps().at(3))};
    int read = 0;
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes = all.at(random.below(int(all.size())));
        for (int i = random.below(3); i >= 0; --i) {
            const qsizetype at = headSize + random.below(int(bytes.size() - headSize));
            if (random.chance(60))
                bytes[at] = char(random.below(256));
            else if (random.chance(50))
                bytes.remove(at, 1 + random.below(20));
            else
                bytes.insert(at, bytes.mid(headSize + random.below(int(bytes.size())), random.below(20)));
            if (bytes.size() <= headSize)
                break;
        }
        bytes = mended(bytes);
        QVERIFY(isNothingOrWhole(bytes));
        read += draftbytes::baseline(bytes) || draftbytes::step(bytes);
    }
    QVERIFY(read > 200);
}

CE_TEST(TestDraftBytes)

} // namespace tst_draftbytes

#include "tst_draftbytes.moc"
