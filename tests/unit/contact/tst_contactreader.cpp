#include "contact/contactreader.h"
#include "fixtures/corpus.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_contactreader {

using contactreader::ReadError;
using Kind = contactreader::ReadError::Kind;

const QString id = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

QByteArray contact(const QByteArray &members)
{
    return "{\"id\":\"" + id.toLatin1() + "\"," + members + "}";
}

QByteArray answer(const QByteArray &contacts)
{
    return "{\"data\":[" + contacts + "]}";
}

Baseline readAnswer(const QByteArray &members)
{
    const auto read = contactreader::fromAnswer(answer(contact(members)), id, true);
    if (const auto *error = std::get_if<ReadError>(&read))
        qFatal("read error %d", int(error->kind));
    return std::get<Baseline>(read);
}

int kindOf(const contactreader::Read &read)
{
    const auto *error = std::get_if<ReadError>(&read);
    return error ? int(error->kind) : -1;
}

QString firstName(const contactreader::Read &read)
{
    const auto *baseline = std::get_if<Baseline>(&read);
    const QString *text =
        baseline ? baseline->contact.field(contactFieldIndex(u"first_name")).asText() : nullptr;
    return text ? *text : u"(none)"_s;
}

class TestContactReader : public QObject
{
    Q_OBJECT

private slots:
    void fromAnswer_reportsErrors_data();
    void fromAnswer_reportsErrors();
    void fromText_reportsErrors_data();
    void fromText_reportsErrors();
    void fromText_refusesLargeText();
    void fromText_acceptsAnswerContactAndBody_data();
    void fromText_acceptsAnswerContactAndBody();
    void fromAnswer_findsContactInList();
    void duplicateId_lastOneCounts();
    void undocumentedMembers_areKept();
    void presentKeys_areRecorded();
    void duplicateKeys_areReported();
    void duplicateTable_lastOneCounts();
    void absentNullAndEmpty_areDistinct();
    void listOfOtherValues_isKeptAsBytes();
    void byteOrderMarkInString_isKept();
    void rowIds_areUnique();
};

void TestContactReader::fromAnswer_reportsErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("column");
    const auto row = [](const char *name, const QByteArray &text, Kind kind, qsizetype line = 0,
                        qsizetype column = 0) {
        QTest::newRow(name) << text << int(kind) << line << column;
    };
    const QByteArray good = contact("\"city\":\"Cali\"");
    row("nothing", "", Kind::Empty, 1, 1);
    row("whitespace", " \n ", Kind::Empty, 2, 2);
    row("html", "<html>", Kind::NotJson, 1, 1);
    row("cut short", "{\"data\": [\n{\"id\":", Kind::NotJson, 2, 7);
    row("bad utf-8", "{\"data\":\n [\"\xC3\x28\"]}", Kind::BadUtf8, 2, 4);
    row("surrogates as utf-8", "{\"data\":[\"\xED\xA0\xBD\"]}", Kind::BadUtf8, 1, 11);
    row("trailing text", answer(good) + "\n{}", Kind::TrailingText, 2, 1);
    row("too deep", "{\"data\":[" + QByteArray(1100, '[') + QByteArray(1100, ']') + "]}", Kind::TooDeep, 1,
        1033);
    row("a list", "[" + good + "]", Kind::WrongRoot, 1, 1);
    row("a text", " \"hello\" ", Kind::WrongRoot, 1, 1);
    row("null", "null", Kind::WrongRoot, 1, 1);
    row("no data", "{\"contacts\":[]}", Kind::NoData);
    row("data is null", "{\"data\":null}", Kind::NoData);
    row("data is a contact", "{\"data\":" + good + "}", Kind::NoData);
    row("data is empty", "{\"data\":[ ]}", Kind::NoContact);
    row("data holds texts", "{\"data\":[\"x\"]}", Kind::NotAContact);
    row("several", answer(good + ',' + contact("\"city\":null")), Kind::SeveralContacts);
    row("another", answer("{\"id\":\"00000000-0000-4000-8000-000000000002\",\"city\":\"Cali\"}"),
        Kind::OtherContact);
    row("id in braces", answer("{\"id\":\"{" + id.toLatin1() + "}\"}"), Kind::NoId);
    row("without id", answer("{\"city\":\"Cali\"}"), Kind::NoId);
    row("id is a number", answer("{\"id\":5,\"city\":\"Cali\"}"), Kind::NoId);
}

void TestContactReader::fromAnswer_reportsErrors()
{
    QFETCH(QByteArray, text);
    const auto read = contactreader::fromAnswer(text, id, true);
    const auto *error = std::get_if<ReadError>(&read);
    QVERIFY(error);
    QTEST(int(error->kind), "kind");
    QTEST(error->line, "line");
    QTEST(error->column, "column");
}

void TestContactReader::fromText_reportsErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const QByteArray good = contact("\"city\":\"Cali\"");
    QTest::newRow("not json") << QByteArray("hello") << int(Kind::NotJson);
    QTest::newRow("an object of something else")
        << QByteArray("{\"planet\":\"Mars\"}") << int(Kind::NotAContact);
    QTest::newRow("an empty object") << QByteArray("{}") << int(Kind::NotAContact);
    QTest::newRow("data is no list") << QByteArray("{\"data\":{}}") << int(Kind::NoData);
    QTest::newRow("data is empty") << answer("") << int(Kind::NoContact);
    QTest::newRow("several") << answer(good + ',' + good) << int(Kind::SeveralContacts);
    QTest::newRow("data holds no contact") << answer("{\"planet\":\"Mars\"}") << int(Kind::NotAContact);
    QTest::newRow("data holds null") << answer("null") << int(Kind::NotAContact);
    QTest::newRow("a list") << "[" + good + "]" << int(Kind::WrongRoot);
}

void TestContactReader::fromText_reportsErrors()
{
    QFETCH(QByteArray, text);
    QTEST(kindOf(contactreader::fromText(text)), "kind");
}

void TestContactReader::fromText_refusesLargeText()
{
    const QByteArray good = contact("\"city\":\"Cali\"");
    QByteArray text = good + QByteArray(contactreader::largestText - good.size(), ' ');
    QCOMPARE(kindOf(contactreader::fromText(text)), -1);
    text += ' ';
    const auto read = contactreader::fromText(text);
    QCOMPARE(kindOf(read), int(Kind::TooLarge));
    QCOMPARE(std::get<ReadError>(read).size, contactreader::largestText + 1);
}

void TestContactReader::fromText_acceptsAnswerContactAndBody_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    const QByteArray complete = contact("\"first_name\":\"Ana\"");
    const QByteArray body = "{\"first_name\":\"Ana\"}";
    QTest::newRow("answer") << answer(complete) << id;
    QTest::newRow("answer with a mark in front") << "\xEF\xBB\xBF" + answer(complete) << id;
    QTest::newRow("bare contact") << complete << id;
    QTest::newRow("request body") << body << QString();
    QTest::newRow("answer around a body") << answer(body) << QString();
    // Members of the envelope may have the same names as documented contact fields.
    QTest::newRow("answer with a status") << "{\"status\":\"success\",\"data\":[" + complete + "]}" << id;
    QTest::newRow("contact with data of its own")
        << contact("\"first_name\":\"Ana\",\"data\":[1,{\"x\":2}]") << id;
}

void TestContactReader::fromText_acceptsAnswerContactAndBody()
{
    QFETCH(QByteArray, text);
    const auto read = contactreader::fromText(text);
    QCOMPARE(kindOf(read), -1);
    QCOMPARE(firstName(read), u"Ana"_s);
    QTEST(std::get<Baseline>(read).id, "id");
}

void TestContactReader::fromAnswer_findsContactInList()
{
    const QByteArray others = "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"first_name\":\"Eva\"}";
    const QByteArray mine = contact("\"first_name\":\"Ana\"");
    QCOMPARE(firstName(contactreader::fromAnswer(answer(others + ',' + mine), id, false)), u"Ana"_s);
    QCOMPARE(kindOf(contactreader::fromAnswer(answer(others + ',' + mine), id, true)),
             int(Kind::SeveralContacts));
    QCOMPARE(kindOf(contactreader::fromAnswer(answer(others + ',' + others), id, false)),
             int(Kind::OtherContact));
}

/// If the ID is present twice, the last one counts, both when searching a list and when reading a contact.
void TestContactReader::duplicateId_lastOneCounts()
{
    QCOMPARE(kindOf(contactreader::fromAnswer(answer(contact("\"id\":5")), id, true)), int(Kind::NoId));
    const QByteArray last = "{\"id\":\"x\",\"id\":\"" + id.toLatin1().toUpper() + "\"}";
    const auto read = contactreader::fromAnswer(answer(last), id, true);
    QCOMPARE(kindOf(read), -1);
    QCOMPARE(std::get<Baseline>(read).id, id);
}

void TestContactReader::undocumentedMembers_areKept()
{
    const Baseline baseline =
        readAnswer("\"score\" : 18446744073709551615,\"city\":\"Cali\",\"score\":[ 1.10 ],"
                   "\"addresses\":[{\"_id\":\"a\",\"city\":\"Cali\", \"geo\" : {\"x\":1.50}}]");
    const QList<Baseline::UnknownMember> others{{u"score"_s, "18446744073709551615"},
                                                {u"score"_s, "[ 1.10 ]"}};
    QCOMPARE(baseline.unknownMembers, others);
    QCOMPARE(baseline.contact.rows(contactFieldIndex(u"addresses")).at(0).extra,
             QByteArray("\"_id\":\"a\",\"geo\":{\"x\":1.50}"));
}

void TestContactReader::presentKeys_areRecorded()
{
    const Baseline baseline = readAnswer("\"city\":null,\"addresses\":[]");
    QCOMPARE(baseline.missingKeys(), int(contactFields().size()) - 2);
    QVERIFY(baseline.presentKeys.at(contactFieldIndex(u"city")));
    QVERIFY(baseline.presentKeys.at(contactFieldIndex(u"addresses")));
    const corpus::Sample sample = corpus::seedSample();
    const Baseline whole = std::get<Baseline>(contactreader::fromAnswer(sample.answer, sample.id, true));
    QCOMPARE(whole.missingKeys(), 0);
    QVERIFY2(whole.origin != Baseline::Origin::Fetched,
             "the reader set the origin to Fetched, which is up to the caller");
}

void TestContactReader::duplicateKeys_areReported()
{
    const Baseline baseline = readAnswer("\"city\":\"Cali\",\"phone\":\"1\",\"\\u0063ity\":\"Bogotá\","
                                         "\"payments\":[{\"alias\":null,\"alias\":\"b\"},{\"alias\":\"c\"}]");
    const int city = contactFieldIndex(u"city");
    const int payments = contactFieldIndex(u"payments");
    const int alias = fieldIndex(contactFields()[size_t(payments)].columns, u"alias");
    const RowList &rows = baseline.contact.rows(payments);
    QVERIFY(baseline.duplicates == (QList<Path>{{.field = city}, {payments, rows.at(0).id, alias}}));
    QVERIFY(baseline.contact.field(city) == Cell::text(u"Bogotá"_s));
    QVERIFY(rows.at(0).cells.at(alias) == Cell::text(u"b"_s));
}

void TestContactReader::duplicateTable_lastOneCounts()
{
    const int addresses = contactFieldIndex(u"addresses");
    const Baseline baseline =
        readAnswer("\"addresses\":[{\"city\":\"A\",\"city\":\"B\"}],\"addresses\":null");
    QVERIFY(baseline.contact.rows(addresses).isEmpty());
    QVERIFY(baseline.contact.field(addresses).isNull());
    QVERIFY(baseline.duplicates == (QList<Path>{{.field = addresses}}));
}

void TestContactReader::absentNullAndEmpty_areDistinct()
{
    const Baseline baseline =
        readAnswer("\"first_name\":null,\"last_name\":\"\",\"addresses\":[{\"alias\":null,\"city\":\"\"}]");
    const auto field = [&](QStringView key) {
        return baseline.contact.field(contactFieldIndex(key));
    };
    QVERIFY(field(u"first_name").isNull());
    QVERIFY(field(u"last_name") == Cell::text(u""_s));
    QVERIFY(field(u"second_name").isAbsent());
    const int addresses = contactFieldIndex(u"addresses");
    const auto cell = [&](QStringView key) {
        return baseline.contact.rows(addresses).at(0).cells.at(
            fieldIndex(contactFields()[size_t(addresses)].columns, key));
    };
    QVERIFY(cell(u"alias").isNull());
    QVERIFY(cell(u"city") == Cell::text(u""_s));
    QVERIFY(cell(u"state").isAbsent());
}

void TestContactReader::listOfOtherValues_isKeptAsBytes()
{
    const int addresses = contactFieldIndex(u"addresses");
    const Baseline baseline = readAnswer("\"addresses\":[{\"city\":\"A\",\"city\":\"B\"}, null ]");
    QVERIFY(baseline.contact.rows(addresses).isEmpty());
    QVERIFY(baseline.contact.field(addresses) == Cell::raw("[{\"city\":\"A\",\"city\":\"B\"}, null ]"));
    QVERIFY(!baseline.contact.takesRows(addresses));
    QVERIFY(baseline.duplicates.isEmpty());
    for (const char *none : {"null", "[]", "[ ]"})
        QVERIFY2(readAnswer(QByteArray("\"addresses\":") + none).contact.takesRows(addresses), none);
}

/// QString::fromUtf8() removes a leading byte order mark, so the value would be changed by the next PUT.
void TestContactReader::byteOrderMarkInString_isKept()
{
    const Baseline baseline = readAnswer("\"first_name\":\"\xEF\xBB\xBF"
                                         "Ana\",\"last_name\":\"\\n\xEF\xBB\xBFPaz\"");
    QVERIFY(baseline.contact.field(contactFieldIndex(u"first_name")) == Cell::text(u"\ufeffAna"_s));
    QVERIFY(baseline.contact.field(contactFieldIndex(u"last_name")) == Cell::text(u"\n\ufeffPaz"_s));
}

void TestContactReader::rowIds_areUnique()
{
    for (const auto &sample : corpus::samples()) {
        const auto read = contactreader::fromAnswer(sample.answer, sample.id, true);
        QCOMPARE(kindOf(read), -1);
        QSet<quint32> seen{quint32(RowId::None)};
        qsizetype rows = 1;
        for (int field = 0; field < int(contactFields().size()); ++field) {
            rows += std::get<Baseline>(read).contact.rows(field).size();
            for (const Row &row : std::get<Baseline>(read).contact.rows(field))
                seen.insert(quint32(row.id));
        }
        QCOMPARE(seen.size(), rows);
        const Baseline other = std::get<Baseline>(contactreader::fromText(sample.answer));
        QVERIFY(other == std::get<Baseline>(read));
    }
}

CE_TEST(TestContactReader)

} // namespace tst_contactreader

#include "tst_contactreader.moc"
