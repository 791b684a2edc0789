#include "contact/answer.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "contact/requestbody.h"
#include "fixtures/corpus.h"
#include "fixtures/oracle.h"
#include "fixtures/testprogram.h"
#include "json/reader.h"
#include "schema/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_requestbody {

using oracle::Member;

Baseline read(const corpus::Sample &sample)
{
    const auto read = contactreader::fromAnswer(sample.answer, sample.id, true);
    if (const auto *error = std::get_if<contactreader::ReadError>(&read))
        qFatal("contact %s: read error %d", qPrintable(sample.id), int(error->kind));
    return std::get<Baseline>(read);
}

QString keyOf(const Field &field)
{
    return field.key;
}

bool isTable(const QByteArray &value)
{
    if (!value.startsWith('['))
        return false;
    for (const QByteArray &element : oracle::elements(value)) {
        if (!element.startsWith('{'))
            return false;
    }
    return true;
}

/// Names the first difference between two rows, in a documented or undocumented member; empty if equal.
QString rowDifference(const Field &table, const QByteArray &source, const QByteArray &sent)
{
    const QList<Member> before = oracle::members(source);
    const QList<Member> after = oracle::members(sent);
    QList<Member> otherBefore = before;
    QList<Member> otherAfter = after;
    for (const Field &column : table.columns) {
        const QString key = keyOf(column);
        if (!oracle::same(oracle::last(before, key), oracle::last(after, key)))
            return key;
        if (oracle::count(after, key) > 1)
            return key + u" twice"_s;
        const auto documented = [&](const Member &member) {
            return member.key == key;
        };
        otherBefore.removeIf(documented);
        otherAfter.removeIf(documented);
    }
    return otherBefore == otherAfter ? QString() : u"undocumented members"_s;
}

QString tableDifference(const Field &field, const QByteArray &source, const QByteArray &sent)
{
    const QByteArrayList before = oracle::elements(source);
    const QByteArrayList after = oracle::elements(sent);
    if (before.size() != after.size())
        return u"%1 rows for %2"_s.arg(after.size()).arg(before.size());
    for (int row = 0; row < before.size(); ++row) {
        if (const QString where = rowDifference(field, before.at(row), after.at(row)); !where.isEmpty())
            return u"[%1].%2"_s.arg(row).arg(where);
    }
    return {};
}

/// Names the documented fields in which the body differs from the server's contact, and unexpected keys.
QStringList differences(const QByteArray &contact, const QByteArray &body)
{
    const QList<Member> before = oracle::members(contact);
    const QList<Member> after = oracle::members(body);
    QStringList places;
    for (const Field &field : contactFields()) {
        const QString key = keyOf(field);
        const QByteArray source = oracle::last(before, key);
        const QByteArray sent = oracle::last(after, key);
        if (field.type == FieldType::Table && isTable(source) && isTable(sent)) {
            if (const QString where = tableDifference(field, source, sent); !where.isEmpty())
                places << key + where;
        } else if (field.type == FieldType::DateTime || field.type == FieldType::Object) {
            if (source != sent)
                places << key;
        } else if (!oracle::same(source, sent)) {
            places << key;
        }
    }
    for (const Member &member : after) {
        const QString key = member.key;
        if (contactFieldIndex(key) < 0 || oracle::count(after, key) > 1)
            places << u"unexpected "_s + key;
    }
    return places;
}

/// The body repeats unedited values as the server sent them; an edit changes nothing but its own value.
class TestRequestBody : public QObject
{
    Q_OBJECT

private slots:
    void corpus_coversHardCases();
    void oracle_agreesWithQJsonDocument();
    void uneditedContact_isSentUnchanged();
    void apiSample_isSentUnchanged();
    void editedField_isOnlyDifference();
    void editedCell_isOnlyDifference();
    void removedMovedAndAddedRows_areSent();
    void editedTags_areSentByteForByte();
    void emptyNewRows_areNotSent();
    void tableWithoutRows_isEmptyList();
    void pathOf_resolvesServerFieldNames_data();
    void pathOf_resolvesServerFieldNames();
};

void TestRequestBody::corpus_coversHardCases()
{
    QCOMPARE(corpus::samples().size(), 300);
    QByteArray all;
    int rows = 0;
    int blankRows = 0;
    int noTables = 0;
    int emptyTables = 0;
    int nullTables = 0;
    int absent = 0;
    int duplicates = 0;
    int undocumented = 0;
    int undocumentedInRows = 0;
    QHash<FieldType, QSet<char>> kinds;
    for (const auto &sample : corpus::samples()) {
        QJsonParseError error;
        QJsonDocument::fromJson(sample.answer, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(oracle::contactOf(sample.answer), sample.contact);
        all += sample.contact;
        const QList<Member> members = oracle::members(sample.contact);
        for (const Member &member : members)
            undocumented += contactFieldIndex(member.key) < 0;
        for (const Field &field : contactFields()) {
            const QByteArray value = oracle::last(members, keyOf(field));
            absent += value.isEmpty();
            duplicates += oracle::count(members, keyOf(field)) > 1;
            kinds[field.type].insert(value.isEmpty() ? ' ' : value.front());
            if (field.type != FieldType::Table)
                continue;
            nullTables += value == "null";
            noTables += !isTable(value) && value != "null";
            if (!isTable(value))
                continue;
            emptyTables += oracle::elements(value).isEmpty();
            for (const QByteArray &row : oracle::elements(value)) {
                ++rows;
                blankRows += oracle::members(row).isEmpty();
                for (const Member &member : oracle::members(row))
                    undocumentedInRows += fieldIndex(field.columns, member.key) < 0;
            }
        }
    }
    QVERIFY2(rows > 500, qPrintable(u"the corpus has only %1 rows"_s.arg(rows)));
    QVERIFY(blankRows > 20 && noTables > 20 && emptyTables > 20 && nullTables > 20);
    QVERIFY(absent > 300 && duplicates > 100 && undocumented > 400 && undocumentedInRows > 100);
    for (const auto &[type, starts] : kinds.asKeyValueRange()) {
        for (const char start : {'"', '{', '[', 't', 'f', 'n', '1', '-', ' '})
            QVERIFY2(starts.contains(start), qPrintable(u"type %1: %2"_s.arg(int(type)).arg(start)));
    }
    for (const char *hard :
         {"\\ud83d here", "\\u0000", "\xEF\xBB\xBF", "\xD7\xA9", "\xCC\x81", "18446744073709551615",
          "9223372036854775808", ".123456Z", "-05:00", "1.10", "1e5"})
        QVERIFY2(all.contains(hard), hard);
}

/// Tests the oracle itself: it agrees with QJsonDocument wherever QJsonDocument preserves the value.
void TestRequestBody::oracle_agreesWithQJsonDocument()
{
    for (const auto &sample : corpus::samples()) {
        const QJsonObject object = QJsonDocument::fromJson(sample.contact).object();
        const QList<Member> members = oracle::members(sample.contact);
        for (const Member &member : members) {
            const QString key = member.key;
            QVERIFY(object.contains(key));
            const QByteArray value = oracle::last(members, key);
            QCOMPARE(QJsonDocument::fromJson('[' + value + ']').array().at(0), object.value(key));
            if (value.startsWith('"') && !value.contains("\xEF\xBB\xBF"))
                QCOMPARE(oracle::decoded(value), object.value(key).toString());
        }
    }
}

void TestRequestBody::uneditedContact_isSentUnchanged()
{
    for (const auto &sample : corpus::samples()) {
        const Contact contact = read(sample).contact;
        const QByteArray body = requestBody(contact, contact).json;
        QVERIFY(!json::check(body));
        const QStringList places = differences(sample.contact, body);
        QVERIFY2(places.isEmpty(), qPrintable(sample.id + u": "_s + places.join(u' ')));
    }
}

void TestRequestBody::apiSample_isSentUnchanged()
{
    const corpus::Sample sample = corpus::seedSample();
    const Contact contact = read(sample).contact;
    QJsonObject documented = QJsonDocument::fromJson(sample.contact).object();
    QCOMPARE(documented.take("id"_L1).toString(), sample.id);
    QCOMPARE(QJsonDocument::fromJson(requestBody(contact, contact).json).object(), documented);
}

void TestRequestBody::editedField_isOnlyDifference()
{
    const auto newCell = [](FieldType type) {
        switch (type) {
        case FieldType::Boolean:
            return Cell::boolean(true);
        case FieldType::Month:
        case FieldType::Year:
            return Cell::integer(4711);
        case FieldType::Object:
            return Cell::raw("{\"new\":1.10}");
        default:
            return Cell::text(u"Ñandú \"new\"\n"_s);
        }
    };
    int turn = 0;
    for (const auto &sample : corpus::samples()) {
        const Contact baseline = read(sample).contact;
        // Edits every eighth field of a contact, so that each field is edited in many contacts.
        for (int i = turn++ % 8; i < int(contactFields().size()); i += 8) {
            const Field &field = contactFields()[size_t(i)];
            if (field.type == FieldType::Table)
                continue;
            for (const Cell &cell : {newCell(field.type), Cell::null(), Cell::absent()}) {
                Contact now = baseline;
                now.setField(i, cell);
                const QByteArray body = requestBody(now, baseline).json;
                const QStringList expected =
                    now.field(i) == baseline.field(i) ? QStringList() : QStringList(keyOf(field));
                QCOMPARE(differences(sample.contact, body), expected);
                QByteArray value;
                if (!cell.isAbsent())
                    codec::append(value, cell);
                QVERIFY(oracle::same(oracle::last(oracle::members(body), keyOf(field)), value));
            }
        }
    }
}

void TestRequestBody::editedCell_isOnlyDifference()
{
    int edited = 0;
    for (const auto &sample : corpus::samples()) {
        const Contact baseline = read(sample).contact;
        for (int i = 0; i < int(contactFields().size()); ++i) {
            const Field &field = contactFields()[size_t(i)];
            const RowList &rows = baseline.rows(i);
            for (int row = 0; row < rows.size(); ++row) {
                const int column = (row * 5 + i) % int(field.columns.size());
                Contact now = baseline;
                now.setCell({i, rows.at(row).id, column}, Cell::text(u"edited here"_s));
                const QString key = keyOf(field.columns[size_t(column)]);
                const QByteArray body = requestBody(now, baseline).json;
                QCOMPARE(differences(sample.contact, body),
                         QStringList(u"%1[%2].%3"_s.arg(keyOf(field)).arg(row).arg(key)));
                const QByteArray sent =
                    oracle::elements(oracle::last(oracle::members(body), keyOf(field))).at(row);
                QCOMPARE(oracle::last(oracle::members(sent), key), QByteArray("\"edited here\""));
                ++edited;
            }
        }
    }
    QVERIFY(edited > 500);
}

void TestRequestBody::removedMovedAndAddedRows_areSent()
{
    int tables = 0;
    for (const auto &sample : corpus::samples()) {
        const Contact baseline = read(sample).contact;
        for (int i = 0; i < int(contactFields().size()); ++i) {
            const Field &field = contactFields()[size_t(i)];
            if (baseline.rows(i).size() < 2)
                continue;
            ++tables;
            const QByteArrayList before =
                oracle::elements(oracle::last(oracle::members(sample.contact), keyOf(field)));
            // Compares the rows in the body with the expected ones; other fields must be unchanged.
            const auto check = [&](const Contact &now, const QByteArrayList &expected) {
                const QByteArray body = requestBody(now, baseline).json;
                const QByteArray table = oracle::last(oracle::members(body), keyOf(field));
                const QString where = tableDifference(field, '[' + expected.join(',') + ']', table);
                QVERIFY2(where.isEmpty(), qPrintable(sample.id + u' ' + keyOf(field) + where));
                for (const QString &place : differences(sample.contact, body))
                    QVERIFY2(place.startsWith(keyOf(field)), qPrintable(place));
            };

            Contact removed = baseline;
            removed.rows(i).setRemoved(0, true);
            check(removed, before.sliced(1));

            Contact moved = baseline;
            moved.rows(i).move(0, baseline.rows(i).size() - 1);
            check(moved, before.sliced(1) + QByteArrayList{before.first()});

            Contact added = baseline;
            Row row{.id = freshRow(baseline)};
            row.cells.resize(qsizetype(field.columns.size()));
            row.cells[0] = Cell::text(u"new"_s);
            added.rows(i).insert(1, row);
            QByteArrayList withNew = before;
            withNew.insert(1, "{\"" + keyOf(field.columns[0]).toUtf8() + "\":\"new\"}");
            check(added, withNew);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(tables > 200);
}

void TestRequestBody::editedTags_areSentByteForByte()
{
    const Contact baseline = read(corpus::seedSample()).contact;
    const int tags = contactFieldIndex(u"tags");
    const QByteArray typed = "{\n  \"b\" : 18446744073709551615,\"a\":[1.10, 1e5],\"b\":null }";
    Contact now = baseline;
    now.setField(tags, Cell::raw(typed));
    QCOMPARE(oracle::last(oracle::members(requestBody(now, baseline).json), u"tags"_s), typed);
}

void TestRequestBody::emptyNewRows_areNotSent()
{
    const QByteArray text = "{\"data\":[{\"id\":\"00000000-0000-4000-8000-000000000001\","
                            "\"addresses\":[{},{\"city\":\"Cali\"}]}]}";
    const Contact baseline = read({u"00000000-0000-4000-8000-000000000001"_s, {}, text}).contact;
    const int addresses = contactFieldIndex(u"addresses");
    Contact now = baseline;
    Row blank{.id = freshRow(baseline)};
    blank.cells.resize(qsizetype(contactFields()[size_t(addresses)].columns.size()));
    blank.cells[2] = Cell::text(u""_s);
    now.rows(addresses).insert(0, blank);
    const RequestBody body = requestBody(now, baseline);
    QCOMPARE(body.json, QByteArray("{\"addresses\":[{},{\"city\":\"Cali\"}]}"));
    QCOMPARE(body.rows.at(addresses),
             (QList<RowId>{baseline.rows(addresses).at(0).id, baseline.rows(addresses).at(1).id}));

    // A row of the baseline is still sent after all its cells were cleared.
    now.setCell({addresses, baseline.rows(addresses).at(1).id, 6}, Cell::null());
    QCOMPARE(requestBody(now, baseline).json, QByteArray("{\"addresses\":[{},{\"city\":null}]}"));
}

void TestRequestBody::tableWithoutRows_isEmptyList()
{
    const Contact baseline = read(corpus::seedSample()).contact;
    const int payments = contactFieldIndex(u"payments");
    Contact now = baseline;
    now.rows(payments).setRemoved(0, true);
    const RequestBody body = requestBody(now, baseline);
    QCOMPARE(oracle::last(oracle::members(body.json), u"payments"_s), QByteArray("[]"));
    QVERIFY(body.rows.at(payments).isEmpty());
}

void TestRequestBody::pathOf_resolvesServerFieldNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("field") << u"first_name"_s << u"first_name"_s << -1 << u""_s;
    QTest::newRow("table") << u"addresses"_s << u"addresses"_s << -1 << u""_s;
    QTest::newRow("first row") << u"addresses[0]"_s << u"addresses"_s << 0 << u""_s;
    QTest::newRow("after a removed row") << u"addresses[1].city"_s << u"addresses"_s << 2 << u"city"_s;
    QTest::newRow("unknown column") << u"addresses[1].planet"_s << u"addresses"_s << 2 << u""_s;
    QTest::newRow("past the last row") << u"addresses[2].city"_s << u"addresses"_s << -1 << u""_s;
    QTest::newRow("past every number")
        << u"addresses[99999999999999999999].city"_s << u"addresses"_s << -1 << u""_s;
    QTest::newRow("no table") << u"first_name[0]"_s << u"first_name"_s << -1 << u""_s;
    QTest::newRow("unknown") << u"planet"_s << u""_s << -1 << u""_s;
    QTest::newRow("id") << u"id"_s << u""_s << -1 << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s << -1 << u""_s;
    QTest::newRow("a sentence") << u"addresses[1].city is bad"_s << u""_s << -1 << u""_s;
    QTest::newRow("negative") << u"addresses[-1]"_s << u""_s << -1 << u""_s;
}

void TestRequestBody::pathOf_resolvesServerFieldNames()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    QFETCH(int, row);
    QFETCH(QString, column);
    const QByteArray text = "{\"data\":[{\"id\":\"00000000-0000-4000-8000-000000000001\","
                            "\"addresses\":[{\"city\":\"A\"},{\"city\":\"B\"},{\"city\":\"C\"}]}]}";
    const Contact baseline = read({u"00000000-0000-4000-8000-000000000001"_s, {}, text}).contact;
    const int addresses = contactFieldIndex(u"addresses");
    Contact now = baseline;
    now.rows(addresses).setRemoved(1, true);
    const RequestBody body = requestBody(now, baseline);

    Path expected{.field = contactFieldIndex(field)};
    if (row >= 0) {
        expected.row = baseline.rows(addresses).at(row).id;
        expected.column = fieldIndex(contactFields()[size_t(addresses)].columns, column);
    }
    QVERIFY(body.pathOf(name) == expected);
}

CE_TEST(TestRequestBody)

} // namespace tst_requestbody

#include "tst_requestbody.moc"
