#include "fixtures/testprogram.h"
#include "schema/codec.h"
#include "schema/contactfields.h"

#include <QDate>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_codec {

using codec::ValidationIssue;

const Field &fieldOfType(FieldType type)
{
    for (const Field &field : contactFields()) {
        if (field.type == type)
            return field;
        for (const Field &column : field.columns) {
            if (column.type == type)
                return column;
        }
    }
    qFatal("the schema has no field of this type");
}

class TestCodec : public QObject
{
    Q_OBJECT

private slots:
    void readValue_isWrittenUnchanged_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("null") << int(FieldType::Text) << QByteArray("null");
        QTest::newRow("empty text") << int(FieldType::Text) << QByteArray("\"\"");
        QTest::newRow("date-time with microseconds")
            << int(FieldType::DateTime) << QByteArray("\"2023-11-07T05:31:56.123456Z\"");
        QTest::newRow("number in a text") << int(FieldType::Text) << QByteArray("18446744073709551615");
        QTest::newRow("text in a boolean") << int(FieldType::Boolean) << QByteArray("\"true\"");
        QTest::newRow("float in a month") << int(FieldType::Month) << QByteArray("1.0");
        QTest::newRow("largest integer") << int(FieldType::Year) << QByteArray("9223372036854775807");
        QTest::newRow("past the largest") << int(FieldType::Year) << QByteArray("9223372036854775808");
        QTest::newRow("minus zero") << int(FieldType::Year) << QByteArray("-0");
        QTest::newRow("tags") << int(FieldType::Object) << QByteArray("{ \"b\":1.10,\"a\":[ ] , \"b\":2}");
    }
    void readValue_isWrittenUnchanged()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, json);
        QByteArray out;
        codec::append(out, codec::read(FieldType(type), json));
        QCOMPARE(out, json);
    }

    void absentNullAndEmpty_areDistinct()
    {
        const Cell cells[] = {Cell::absent(), Cell::null(), Cell::text(u""_s)};
        for (int a = 0; a < 3; ++a) {
            for (int b = 0; b < 3; ++b)
                QCOMPARE(codec::sameValue(FieldType::Text, cells[a], cells[b]), a == b);
        }
    }

    void dateTimes_areComparedByInstant()
    {
        const auto same = [](const QString &a, const QString &b) {
            return codec::sameValue(FieldType::DateTime, Cell::text(a), Cell::text(b));
        };
        QVERIFY(same(u"2023-11-07T05:31:56Z"_s, u"2023-11-07T05:31:56.000Z"_s));
        QVERIFY(same(u"2023-11-07T05:31:56Z"_s, u"2023-11-07T00:31:56-05:00"_s));
        QVERIFY(!same(u"2023-11-07T05:31:56Z"_s, u"2023-11-07T05:31:57Z"_s));
        QVERIFY(!same(u"2023-11-07T05:31:56.123456Z"_s, u"2023-11-07T05:31:56.123457Z"_s));
        QVERIFY(!same(u"nonsense"_s, u"other nonsense"_s));
        QVERIFY(same(u"nonsense"_s, u"nonsense"_s));
    }

    void invalidTags_areNeverEqual()
    {
        const auto same = [](const QByteArray &a, const QByteArray &b) {
            return codec::sameValue(FieldType::Object, Cell::raw(a), Cell::raw(b));
        };
        QVERIFY(same("{\"a\":1}", "{ \"a\": 1 }"));
        QVERIFY(!same("{}", "{},{}"));
        QVERIFY(!same("{}", "{"));
    }

    void parse_returnsCellOrIssue_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("issue");
        QTest::newRow("text") << int(FieldType::Text) << u" a b "_s << int(ValidationIssue::None);
        QTest::newRow("half a date") << int(FieldType::Date) << u"2023-1"_s << int(ValidationIssue::None);
        QTest::newRow("month") << int(FieldType::Month) << u" 12 "_s << int(ValidationIssue::None);
        QTest::newRow("month in letters")
            << int(FieldType::Month) << u"May"_s << int(ValidationIssue::NotWholeNumber);
        QTest::newRow("year past 64 bits")
            << int(FieldType::Year) << u"9223372036854775808"_s << int(ValidationIssue::NotWholeNumber);
        QTest::newRow("boolean") << int(FieldType::Boolean) << u"true"_s << int(ValidationIssue::None);
        QTest::newRow("boolean in words")
            << int(FieldType::Boolean) << u"perhaps"_s << int(ValidationIssue::NotYesOrNo);
        QTest::newRow("half typed tags")
            << int(FieldType::Object) << u"{\"a\":"_s << int(ValidationIssue::None);
        QTest::newRow("a table") << int(FieldType::Table) << u"x"_s << int(ValidationIssue::UnexpectedType);
    }
    void parse_returnsCellOrIssue()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        const auto parsed = codec::parse(FieldType(type), text);
        const auto *refused = std::get_if<ValidationIssue>(&parsed);
        QTEST(int(refused ? *refused : ValidationIssue::None), "issue");
    }

    void parse_removesLeadingByteOrderMark()
    {
        const auto typed = codec::parse(FieldType::Object, u" \uFEFF{\"a\": \"\uFEFF\"}\n"_s);
        QCOMPARE(std::get<Cell>(typed), Cell::raw("{\"a\": \"\xEF\xBB\xBF\"}"));
    }

    void validate_checksStrings_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("issue");
        const auto row = [](const char *name, FieldType type, const QString &text, ValidationIssue issue) {
            QTest::newRow(name) << int(type) << text << int(issue);
        };
        row("email", FieldType::Email, u"jsmith@example.com"_s, ValidationIssue::None);
        row("email with accents", FieldType::Email, u"josé@correo.com.co"_s, ValidationIssue::None);
        row("email without a dot", FieldType::Email, u"a@b"_s, ValidationIssue::NotAnEmail);
        row("email, two ats", FieldType::Email, u"a@b@c.co"_s, ValidationIssue::NotAnEmail);
        row("email, a space", FieldType::Email, u"a b@c.co"_s, ValidationIssue::NotAnEmail);
        row("empty email", FieldType::Email, u""_s, ValidationIssue::NotAnEmail);
        row("phone", FieldType::Phone, u"+57 (300) 123-4567 ext. 12"_s, ValidationIssue::None);
        row("phone with all that it may have", FieldType::Phone,
            u"+57 (300) - 123 . 45 / 67 "_s + u" 8"_s.repeated(30) + u" ext. 123456"_s,
            ValidationIssue::None);
        row("phone of hundreds of digits", FieldType::Phone, u"12"_s.repeated(100),
            ValidationIssue::NotAPhone);
        row("phone in letters", FieldType::Phone, u"call me"_s, ValidationIssue::NotAPhone);
        row("date", FieldType::Date, u"1999-02-28"_s, ValidationIssue::None);
        row("no such day", FieldType::Date, u"1999-02-29"_s, ValidationIssue::NotADate);
        row("today", FieldType::Date, u"2026-11-23"_s, ValidationIssue::None);
        row("tomorrow", FieldType::Date, u"2026-11-24"_s, ValidationIssue::InTheFuture);
        row("date-time", FieldType::DateTime, u"2023-11-07T05:31:56.123456-05:00"_s, ValidationIssue::None);
        row("date-time without zone", FieldType::DateTime, u"2023-11-07T05:31:56"_s,
            ValidationIssue::NotADateTime);
        row("no such hour", FieldType::DateTime, u"2023-11-07T25:31:56Z"_s, ValidationIssue::NotADateTime);
        row("choice", FieldType::Choice, u"FEMALE"_s, ValidationIssue::None);
        row("unknown choice", FieldType::Choice, u"female"_s, ValidationIssue::NotAChoice);
        row("last four", FieldType::LastFour, u"0042"_s, ValidationIssue::None);
        row("last three", FieldType::LastFour, u"042"_s, ValidationIssue::NotFourDigits);
    }
    void validate_checksStrings()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QTEST(int(codec::validate(fieldOfType(FieldType(type)), Cell::text(text), QDate(2026, 11, 23))),
              "issue");
    }

    void validate_checksNumbersAndBytes()
    {
        const QDate today(2026, 11, 23);
        const Field &month = fieldOfType(FieldType::Month);
        QCOMPARE(codec::validate(month, Cell::integer(12), today), ValidationIssue::None);
        QCOMPARE(codec::validate(month, Cell::integer(123), today), ValidationIssue::NotAMonth);
        QCOMPARE(codec::validate(fieldOfType(FieldType::Year), Cell::integer(30), today),
                 ValidationIssue::NotAYear);
        const Field &tags = fieldOfType(FieldType::Object);
        QCOMPARE(codec::validate(tags, Cell::raw("{\"a\":1}"), today), ValidationIssue::None);
        QCOMPARE(codec::validate(tags, Cell::raw("{\"a\":"), today), ValidationIssue::NotJson);
        QCOMPARE(codec::validate(tags, Cell::raw("{},{}"), today), ValidationIssue::NotJson);
        QCOMPARE(codec::validate(tags, Cell::raw("[1]"), today), ValidationIssue::NotAnObject);
        QCOMPARE(codec::validate(fieldOfType(FieldType::Email), Cell::null(), today),
                 ValidationIssue::NotNullable);
        const Field &status = contactFields()[size_t(contactFieldIndex(u"status"))];
        QCOMPARE(codec::validate(status, Cell::text(u""_s), today), ValidationIssue::NotNullable);
        QCOMPARE(codec::validate(status, Cell::text(u"ACTIVE"_s), today), ValidationIssue::None);
        QCOMPARE(codec::validate(fieldOfType(FieldType::Text), Cell::text(u""_s), today),
                 ValidationIssue::None);
        QCOMPARE(codec::validate(fieldOfType(FieldType::Boolean), Cell::raw("\"yes\""), today),
                 ValidationIssue::UnexpectedType);
        QCOMPARE(codec::validate(fieldOfType(FieldType::Table), Cell::raw("[]"), today),
                 ValidationIssue::None);
        QCOMPARE(codec::validate(fieldOfType(FieldType::Table), Cell::raw("{}"), today),
                 ValidationIssue::UnexpectedType);
    }

    void asUuid_acceptsUuidsOnly()
    {
        QCOMPARE(asUuid(u"3C90C3CC-0d44-4b50-8888-8dd25736052a"), u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s);
        for (const char16_t *bad :
             {u"..", u"../admin", u"{3c90c3cc-0d44-4b50-8888-8dd25736052a}", u"",
              u"3c90c3cc-0d44-4b50-8888-8dd25736052a/", u"3c90c3cc0d444b5088888dd25736052a",
              u"3c90c3cg-0d44-4b50-8888-8dd25736052a", u"3c90c3cc-0d44-4b50-88888-dd25736052a",
              u"3c90c3cc-0d44-4b50-8888-8dd2573605２a"})
            QVERIFY2(!asUuid(QString::fromUtf16(bad)), qPrintable(QString::fromUtf16(bad)));
    }
};

CE_TEST(TestCodec)

} // namespace tst_codec

#include "tst_codec.moc"
