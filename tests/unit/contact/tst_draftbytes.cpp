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

constexpr qsizetype checksumOffset = 4; // after the length
constexpr qsizetype checksumSize = 8;
constexpr qsizetype headerSize = checksumOffset + checksumSize;

int columnOf(QStringView key)
{
    return fieldIndex(contactFields()[size_t(addresses)].columns, key);
}

/// Cells of every kind with extreme values.
QList<Cell> extremeCells()
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

Row extremeRow(quint32 id, bool removed = false)
{
    const QList<Cell> cells = extremeCells();
    Row row{.id = RowId(id), .removed = removed, .extra = QByteArray("\"_id\":7,\"\0\":\xFF", 13)};
    for (int i = 0; i < int(contactFields()[size_t(addresses)].columns.size()); ++i)
        row.cells.append(cells.at((i + qsizetype(id)) % cells.size()));
    return row;
}

Baseline extremeBaseline()
{
    Baseline baseline;
    const QList<Cell> cells = extremeCells();
    for (int field = 0; field < int(contactFields().size()); ++field) {
        baseline.contact.setField(field, cells.at(field % cells.size()));
        baseline.presentKeys.append(field % 3 != 0);
    }
    for (const quint32 id : {7u, 3u, 4'000'000'000u})
        baseline.contact.rows(addresses).append(extremeRow(id, id == 3));
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
             InsertRow{addresses, 2, extremeRow(11)}, EraseRow{addresses, 5, extremeRow(12, true)},
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

/// Returns \a bytes with length and checksum corrected.
QByteArray withChecksum(QByteArray bytes)
{
    const QByteArray sum = QCryptographicHash::hash(bytes.sliced(headerSize), QCryptographicHash::Blake2b_160)
                               .first(checksumSize);
    qToBigEndian(quint32(bytes.size() - headerSize), bytes.data());
    return bytes.replace(checksumOffset, checksumSize, sum);
}

/// Whether bytes with a valid checksum but changed content are either rejected, or read as a value that is
/// written and read back unchanged.
bool isRejectedOrRoundTrips(const QByteArray &bytes)
{
    const auto baseline = draftbytes::baseline(bytes);
    const auto step = draftbytes::step(bytes);
    return (!baseline || draftbytes::baseline(draftbytes::ofBaseline(*baseline)) == baseline) &&
           (!step || draftbytes::step(draftbytes::ofStep(*step)) == step);
}

class TestDraftBytes : public QObject
{
    Q_OBJECT

private slots:
    void cells_areReadBack();
    void edits_areReadBack();
    void baselines_areReadBack();
    void singleEdit_isSmall();
    void columnNames_areWrittenOncePerTable();

    void earlierFormat_isRead();
    void fields_areIdentifiedByKey();
    void unknownKeysAndVersions_areRejected_data();
    void unknownKeysAndVersions_areRejected();

    void truncatedJournal_isReadToLastWholeStep();
    void damagedStep_isRejected();
    void damagedBaseline_isRejected();
    void wrongCounts_areRejected_data();
    void wrongCounts_areRejected();
    void invalidRowIds_areRejected();
    void randomBytesWithValidChecksum_areRejectedOrRoundTrip_data();
    void randomBytesWithValidChecksum_areRejectedOrRoundTrip();
};

void TestDraftBytes::cells_areReadBack()
{
    const QList<Cell> cells = extremeCells()
                              << Cell::text(QString(70'000, u'x')) << Cell::raw(QByteArray(70'000, '\xFE'));
    for (const Cell &before : cells) {
        for (const Cell &after : cells) {
            const KeptStep step{u"x"_s,
                                {SetCell{{.field = city}, before, after},
                                 SetCell{{addresses, RowId(1), columnOf(u"city")}, after, before}}};
            const auto read = draftbytes::step(draftbytes::ofStep(step));
            QVERIFY(read && *read == step);
            // Checked independently of Cell::operator==, which could treat different cells as equal.
            const auto &set = std::get<SetCell>(read->edits.constFirst());
            QCOMPARE(set.before.isAbsent(), before.isAbsent());
            QCOMPARE(set.before.isNull(), before.isNull());
            QCOMPARE(set.before.asRaw() ? *set.before.asRaw() : QByteArray(),
                     before.asRaw() ? *before.asRaw() : QByteArray());
        }
    }
}

void TestDraftBytes::edits_areReadBack()
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
    QVERIFY(!draftbytes::step(journalOf(someSteps()))); // more than one step
    QVERIFY(!draftbytes::step(draftbytes::ofBaseline(extremeBaseline())));
}

void TestDraftBytes::baselines_areReadBack()
{
    const Baseline hard = extremeBaseline();
    const auto read = draftbytes::baseline(draftbytes::ofBaseline(hard));
    QVERIFY(read && *read == hard);
    QCOMPARE(read->when.timeSpec(), Qt::UTC);
    QCOMPARE(read->contact.rows(addresses).keptCount(), 2);
    QVERIFY(draftbytes::baseline(draftbytes::ofBaseline({})) == Baseline());
    QVERIFY(!draftbytes::baseline({}));
    QVERIFY(!draftbytes::baseline(draftbytes::ofStep(allKinds())));
    for (const auto &sample : corpus::samples()) {
        const Baseline baseline = std::get<Baseline>(contactreader::fromText(sample.contact));
        QVERIFY(draftbytes::baseline(draftbytes::ofBaseline(baseline)) == baseline);
    }
}

void TestDraftBytes::singleEdit_isSmall()
{
    const KeptStep typed{u"Change City"_s,
                         {SetCell{{.field = city}, Cell::text(u"Pasto"_s), Cell::text(u"Cali"_s)}}};
    QVERIFY(draftbytes::ofStep(typed).size() < 120);
}

void TestDraftBytes::columnNames_areWrittenOncePerTable()
{
    Baseline baseline;
    for (quint32 id = 1; id <= 10'000; ++id)
        baseline.contact.rows(addresses).append(Row{.id = RowId(id), .cells = QList<Cell>(9, Cell::null())});
    const QByteArray bytes = draftbytes::ofBaseline(baseline);
    QCOMPARE(bytes.count("street_number"), 1);
    QVERIFY(bytes.size() < 10'000 * 20);
    QVERIFY(draftbytes::baseline(bytes) == baseline);

    KeptStep paste{u"Paste"_s, {}};
    for (quint32 id = 1; id <= 1000; ++id) {
        paste.edits.append(SetCell{{addresses, RowId(id), 2}, Cell::null(), Cell::text(u"1"_s)});
        paste.edits.append(InsertRow{addresses, 0, extremeRow(id + 1000)});
    }
    const QByteArray pasted = draftbytes::ofStep(paste);
    QCOMPARE(pasted.count("street_number"), 1);
    QVERIFY(draftbytes::step(pasted) == paste);
}

/// These bytes are in the drafts of existing users.
void TestDraftBytes::earlierFormat_isRead()
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

/// A later version, with another order of fields, can read the bytes.
void TestDraftBytes::fields_areIdentifiedByKey()
{
    const auto renamed = [](QByteArray bytes, const QByteArray &from, const QByteArray &to) {
        Q_ASSERT(from.size() == to.size() && bytes.count(from) == 1);
        return withChecksum(bytes.replace(from, to));
    };
    const KeptStep step{u"x"_s, {SetCell{{.field = city}, Cell::null(), Cell::text(u"Cali"_s)}}};
    const auto read = draftbytes::step(renamed(draftbytes::ofStep(step), "city", "tags"));
    QVERIFY(read);
    QCOMPARE(std::get<SetCell>(read->edits.constFirst()).path.field, contactFieldIndex(u"tags"));

    // Two columns that are exchanged: each value stays with its key.
    Baseline baseline;
    Row row{.id = RowId(1), .cells = QList<Cell>(9)};
    row.cells[columnOf(u"street_1")] = Cell::text(u"one"_s);
    row.cells[columnOf(u"street_2")] = Cell::text(u"two"_s);
    baseline.contact.rows(addresses).append(row);
    QByteArray bytes = renamed(draftbytes::ofBaseline(baseline), "street_1", "street_x");
    bytes = renamed(renamed(bytes, "street_2", "street_1"), "street_x", "street_2");
    std::swap(row.cells[columnOf(u"street_1")], row.cells[columnOf(u"street_2")]);
    QVERIFY(draftbytes::baseline(bytes)->contact.rows(addresses).at(0) == row);
}

void TestDraftBytes::unknownKeysAndVersions_areRejected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("unknown");
    const QByteArray baseline = draftbytes::ofBaseline(extremeBaseline());
    const QByteArray step = draftbytes::ofStep(allKinds());
    QTest::newRow("field of a baseline") << baseline << QByteArray("first_name") << QByteArray("first_nome");
    QTest::newRow("column of a baseline")
        << baseline << QByteArray("street_number") << QByteArray("street_nomber");
    QTest::newRow("table of a step") << step << QByteArray("addresses") << QByteArray("adresses2");
    QTest::newRow("column of a step") << step << QByteArray("zip_code") << QByteArray("zip_cade");
    QTest::newRow("a later version") << baseline << QByteArray("\1B") << QByteArray("\2B");
    QTest::newRow("a field that comes twice")
        << baseline << QByteArray("first_name") << QByteArray("created_at");
    QTest::newRow("a column that comes twice") << step << QByteArray("street_1") << QByteArray("street_2");
}

void TestDraftBytes::unknownKeysAndVersions_areRejected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, unknown);
    QVERIFY(draftbytes::baseline(withChecksum(bytes)) || draftbytes::step(withChecksum(bytes)));
    QVERIFY(bytes.contains(known) && known.size() == unknown.size());
    bytes = withChecksum(bytes.replace(known, unknown));
    QVERIFY(!draftbytes::baseline(bytes) && !draftbytes::step(bytes));
    QVERIFY(draftbytes::steps(bytes).isEmpty());
}

void TestDraftBytes::truncatedJournal_isReadToLastWholeStep()
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
    // A crash may leave zeros at the end of the file.
    QVERIFY(draftbytes::steps(journal + QByteArray(500, '\0')) == all);
}

void TestDraftBytes::damagedStep_isRejected()
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

void TestDraftBytes::damagedBaseline_isRejected()
{
    Baseline baseline = extremeBaseline();
    baseline.contact = {};
    const QByteArray bytes = draftbytes::ofBaseline(baseline);
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

void TestDraftBytes::wrongCounts_areRejected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    Baseline baseline = extremeBaseline();
    baseline.contact = {};
    baseline.contact.rows(addresses).append(Row{.id = RowId(1), .cells = QList<Cell>(9)});
    QTest::newRow("baseline") << draftbytes::ofBaseline(baseline);
    for (const KeptStep &step : someSteps())
        QTest::newRow(qPrintable(u"step: "_s + step.text)) << draftbytes::ofStep(step);
}

/// Replaces every possible size or count by an impossible one, with a valid checksum.
void TestDraftBytes::wrongCounts_areRejected()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype at = headerSize; at + 4 <= bytes.size(); ++at) {
        for (const quint32 wrong : {0xFFFFFFFFu, 0xFFFFFFFEu, 0x7FFFFFFFu, 0x80000000u, 0x10000000u, 0u}) {
            QByteArray damaged = bytes;
            qToBigEndian(wrong, damaged.data() + at);
            QVERIFY(isRejectedOrRoundTrips(withChecksum(damaged)));
        }
        QVERIFY(isRejectedOrRoundTrips(withChecksum(bytes.first(at))));
    }
    QByteArray tooLong = bytes;
    qToBigEndian(0xFFFFFFFFu, tooLong.data());
    QVERIFY(!draftbytes::baseline(tooLong) && !draftbytes::step(tooLong));
}

void TestDraftBytes::invalidRowIds_areRejected()
{
    Baseline baseline;
    for (const quint32 id : {1u, 1u})
        baseline.contact.rows(addresses).append(Row{.id = RowId(id), .cells = QList<Cell>(9)});
    QVERIFY(!draftbytes::baseline(draftbytes::ofBaseline(baseline)));
    // RowId::None, and the largest ID, after which no ID is left for new rows.
    for (const quint32 id : {0u, 0xFFFFFFFFu}) {
        baseline.contact.rows(addresses) = {};
        baseline.contact.rows(addresses).append(Row{.id = RowId(id), .cells = QList<Cell>(9)});
        QVERIFY(!draftbytes::baseline(draftbytes::ofBaseline(baseline)));
        QVERIFY(!draftbytes::step(
            draftbytes::ofStep({u"x"_s, {InsertRow{addresses, 0, baseline.contact.rows(addresses).at(0)}}})));
    }
}

void TestDraftBytes::randomBytesWithValidChecksum_areRejectedOrRoundTrip_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : testseed::several({1, 22, 333}))
        QTest::addRow("seed %u", seed) << seed;
}

void TestDraftBytes::randomBytesWithValidChecksum_areRejectedOrRoundTrip()
{
    QFETCH(quint32, seed);
    qInfo("CE_SEED=%u", seed);
    RandomEdits random(seed);
    Baseline baseline = extremeBaseline();
    baseline.contact = std::get<Baseline>(contactreader::fromText(corpus::samples().at(1).contact)).contact;
    const QList<QByteArray> all{draftbytes::ofBaseline(baseline), draftbytes::ofStep(someSteps().at(0)),
                                draftbytes::ofStep(someSteps().at(1)), draftbytes::ofStep(someSteps().at(3))};
    int read = 0;
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes = all.at(random.below(int(all.size())));
        for (int i = random.below(3); i >= 0; --i) {
            const qsizetype at = headerSize + random.below(int(bytes.size() - headerSize));
            if (random.chance(60))
                bytes[at] = char(random.below(256));
            else if (random.chance(50))
                bytes.remove(at, 1 + random.below(20));
            else
                bytes.insert(at, bytes.mid(headerSize + random.below(int(bytes.size())), random.below(20)));
            if (bytes.size() <= headerSize)
                break;
        }
        bytes = withChecksum(bytes);
        QVERIFY(isRejectedOrRoundTrips(bytes));
        read += draftbytes::baseline(bytes) || draftbytes::step(bytes);
    }
    QVERIFY(read > 200);
}

CE_TEST(TestDraftBytes)

} // namespace tst_draftbytes

#include "tst_draftbytes.moc"
