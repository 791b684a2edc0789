#include "fixtures/testprogram.h"
#include "schema/contactfields.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tst_schema {

/// A row of the field table of the API page, in the page's words.
struct Documented
{
    const char *key;
    const char *label;
    const char *type;
    bool nullable;
    const char *section;
    const char *standard = "";
};

constexpr bool mayBeNull = true;
constexpr bool neverNull = false;

constexpr Documented documentedFields[] = {
    {"first_name", "First name", "text", mayBeNull, "Name"},
    {"second_name", "Second name", "text", mayBeNull, "Name"},
    {"last_name", "Last name", "text", mayBeNull, "Name"},
    {"second_last_name", "Second last name", "text", mayBeNull, "Name"},
    {"dob", "Date of birth", "date", mayBeNull, "Name"},
    {"gender", "Gender", "MALE, FEMALE", mayBeNull, "Name"},
    {"email", "Email", "email", neverNull, "Reach"},
    {"email_verified", "Email verified", "boolean", neverNull, "Reach", "false"},
    {"phone", "Phone", "text", mayBeNull, "Reach"},
    {"phone_verified", "Phone verified", "boolean", neverNull, "Reach", "false"},
    {"country", "Country", "text", mayBeNull, "Reach"},
    {"city", "City", "text", mayBeNull, "Reach"},
    {"document_type", "Document type", "text", mayBeNull, "Document"},
    {"document_number", "Document number", "text", mayBeNull, "Document"},
    {"external_id", "External ID", "text", mayBeNull, "Document"},
    {"persona_id", "Persona ID", "text", mayBeNull, "Document"},
    {"status", "Status", "text", neverNull, "Record", "ACTIVE"},
    {"is_anonymous", "Anonymous", "boolean", neverNull, "Record", "false"},
    {"source", "Source", "text", mayBeNull, "Record"},
    {"channel", "Channel", "text", mayBeNull, "Record"},
    {"created_at", "Created", "date-time", neverNull, "Record"},
    {"updated_at", "Updated", "date-time", neverNull, "Record"},
    {"deleted_at", "Deleted (soft delete)", "date-time", mayBeNull, "Record"},
    {"addresses", "Addresses", "table", mayBeNull, "Tables"},
    {"billing_info", "Billing info", "table", mayBeNull, "Tables"},
    {"payments", "Payments", "table", mayBeNull, "Tables"},
    {"tags", "Tags", "object", mayBeNull, "Tables"},
};

struct DocumentedColumns
{
    const char *table;
    const char *keys; ///< in the order of the page
    const char *integers = "";
};

constexpr DocumentedColumns documentedColumns[] = {
    {"addresses", "street_1, street_2, street_number, reference, alias, zip_code, city, state, country"},
    {"billing_info",
     "document_number, document_type, legal_name, alias, street_1, street_2, street_number, city, state, "
     "country, zip_code, phone, email"},
    {"payments", "method, last_four, card_holder, card_brand, alias, expiry_month, expiry_year",
     "expiry_month, expiry_year"},
};

/// The JSON type of a field, in the words of the API page.
QString jsonType(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Phone:
    case FieldType::Country:
    case FieldType::LastFour:
        return u"text"_s;
    case FieldType::Email:
        return u"email"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::DateTime:
        return u"date-time"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Choice: {
        QStringList values;
        for (const Option &option : field.options)
            values << option.value;
        return values.join(u", "_s);
    }
    case FieldType::Month:
    case FieldType::Year:
        return u"integer"_s;
    case FieldType::Table:
        return u"table"_s;
    case FieldType::Object:
        return u"object"_s;
    }
    Q_UNREACHABLE();
}

/// The description of a field's type in the README.
QString typeDescription(const Field &field)
{
    switch (field.type) {
    case FieldType::Phone:
        return u"phone number"_s;
    case FieldType::Country:
        return u"country"_s;
    case FieldType::LastFour:
        return u"text of four digits"_s;
    case FieldType::Date:
        return u"date, `YYYY-MM-DD`"_s;
    case FieldType::DateTime:
        return field.has(Trait::ServerOwned) ? u"date-time, the server's own"_s : u"date-time"_s;
    case FieldType::Month:
        return u"whole number, 1 to 12"_s;
    case FieldType::Year:
        return u"whole number of four digits"_s;
    case FieldType::Table:
        return u"table, columns below"_s;
    case FieldType::Object:
        return u"any JSON object"_s;
    case FieldType::Choice:
        return u"one of "_s + jsonType(field);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Boolean:
        return jsonType(field);
    }
    Q_UNREACHABLE();
}

QString line(const Field &field, const QString &prefix)
{
    return u"| `%1%2` | %3 | %4 | %5 | %6 |\n"_s.arg(
        prefix, field.key, QString::fromUtf8(field.label), typeDescription(field),
        field.nullable ? u"yes"_s : u"no"_s, sectionTitle(field.section));
}

/// The table of fields for the README, in Markdown.
QString fieldsAsMarkdown()
{
    QString text = u"| key | label | type | may be null | section |\n| --- | --- | --- | --- | --- |\n"_s;
    for (const Field &field : contactFields()) {
        text += line(field, {});
        for (const Field &column : field.columns)
            text += line(column, QString(field.key) + u"[]."_s);
    }
    return text;
}

QStringList keysWith(Trait trait)
{
    QStringList keys;
    for (const Field &field : contactFields()) {
        if (field.has(trait))
            keys << field.key;
        for (const Field &column : field.columns) {
            if (column.has(trait))
                keys << QString(field.key) + u'.' + column.key;
        }
    }
    return keys;
}

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void fieldHelp_existsForEveryFieldAndColumn()
    {
        const auto check = [](const Field &field) {
            const QString text = fieldHelp(field);
            QVERIFY2(field.help && *field.help, field.key.data());
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'!') && !text.contains(u'<'), qPrintable(text));
            QCOMPARE(text.contains(u"can't be left"_s), !field.nullable);
            QCOMPARE(text.contains(u"guarded"_s), field.has(Trait::Guarded));
        };
        for (const Field &field : contactFields()) {
            check(field);
            for (const Field &column : field.columns)
                check(column);
        }
    }

    void schema_hasEveryDocumentedField()
    {
        QCOMPARE(contactFields().size(), std::size(documentedFields));
        for (const Documented &documented : documentedFields) {
            const int index = contactFieldIndex(QString::fromUtf8(documented.key));
            QVERIFY2(index >= 0, documented.key);
            const Field &field = contactFields()[size_t(index)];
            QCOMPARE(fieldLabel(field), QString::fromUtf8(documented.label));
            QCOMPARE(jsonType(field), QString::fromUtf8(documented.type));
            QVERIFY2(field.nullable == documented.nullable, documented.key);
            QCOMPARE(sectionTitle(field.section), QString::fromUtf8(documented.section));
            QCOMPARE(QString(field.standard), QString::fromUtf8(documented.standard));
            QCOMPARE(field.columns.empty(), field.type != FieldType::Table);
        }
        QCOMPARE(contactFieldIndex(contactIdKey().toString()), -1);
        QCOMPARE(contactIdKey(), "id"_L1);
        QCOMPARE(contactIdLabel(), u"Contact ID"_s);
    }

    void schema_hasEveryDocumentedColumn()
    {
        for (const DocumentedColumns &documented : documentedColumns) {
            const QString table = QString::fromUtf8(documented.table);
            const QStringList integers = QString::fromUtf8(documented.integers).split(u", "_s);
            const Field &field = contactFields()[size_t(contactFieldIndex(table))];
            QStringList keys;
            for (const Field &column : field.columns) {
                const QString key = column.key;
                keys << key;
                // The label follows the key in sentence case.
                QString label = QString(key).replace(u'_', u' ');
                label.front() = label.front().toUpper();
                QCOMPARE(fieldLabel(column), label);
                QCOMPARE(jsonType(column) == "integer"_L1, integers.contains(key));
                QVERIFY2(jsonType(column) == "integer"_L1 || jsonType(column) == "text"_L1 ||
                             key == "email"_L1,
                         column.label);
                QVERIFY(column.columns.empty());
            }
            QCOMPARE(keys.join(u", "_s), QString::fromUtf8(documented.keys));
        }
    }

    void keys_areUniqueAndFound()
    {
        const auto check = [](std::span<const Field> fields) {
            QSet<QString> seen;
            for (int i = 0; i < int(fields.size()); ++i) {
                seen.insert(fields[size_t(i)].key);
                QCOMPARE(fieldIndex(fields, QString(fields[size_t(i)].key)), i);
            }
            QCOMPARE(seen.size(), qsizetype(fields.size()));
        };
        check(contactFields());
        for (const Field &field : contactFields())
            check(field.columns);
        QCOMPARE(contactFieldIndex(u"First_Name"), -1);
        QCOMPARE(contactFieldIndex(u""), -1);
    }

    void traits_areSetForTheRightFields()
    {
        QCOMPARE(keysWith(Trait::NamePart),
                 (QStringList{u"first_name"_s, u"second_name"_s, u"last_name"_s, u"second_last_name"_s}));
        QCOMPARE(keysWith(Trait::ServerOwned), (QStringList{u"created_at"_s, u"updated_at"_s}));
        QCOMPARE(keysWith(Trait::Guarded), (QStringList{u"external_id"_s, u"persona_id"_s, u"created_at"_s,
                                                        u"updated_at"_s, u"deleted_at"_s}));
        QCOMPARE(keysWith(Trait::NotInFuture), QStringList{u"dob"_s});
        for (const Field &field : contactFields()) {
            for (const QString &key : keysWith(Trait::NoCardNumber))
                QVERIFY2(key.startsWith("payments."_L1), qPrintable(key));
            QVERIFY2(!field.has(Trait::ServerOwned) || field.has(Trait::Guarded), field.label);
        }
    }

    void companions_areInSameTable()
    {
        int found = 0;
        const auto check = [&found](std::span<const Field> fields) {
            for (const Field &field : fields) {
                for (const Companion &companion : field.companions) {
                    ++found;
                    const int index = companionIndex(fields, field, companion.role);
                    QVERIFY2(index >= 0, field.label);
                    const FieldType type = fields[size_t(index)].type;
                    switch (companion.role) {
                    case CompanionRole::Verified:
                        QCOMPARE(type, FieldType::Boolean);
                        break;
                    case CompanionRole::Country:
                        QCOMPARE(type, FieldType::Country);
                        break;
                    case CompanionRole::Year:
                        QCOMPARE(type, FieldType::Year);
                        break;
                    case CompanionRole::Number:
                        QCOMPARE(type, FieldType::Text);
                        break;
                    }
                }
            }
        };
        check(contactFields());
        for (const Field &field : contactFields())
            check(field.columns);
        QCOMPARE(found, 7);
    }

    void readmeTable_isUpToDate()
    {
        QFile readme(QStringLiteral(CE_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const QString begin = u"<!-- fields -->\n"_s;
        const qsizetype from = text.indexOf(begin);
        const qsizetype to = text.indexOf("<!-- /fields -->"_L1, from);
        QVERIFY(from >= 0 && to > from);
        const QString table = text.sliced(from + begin.size(), to - from - begin.size());
        if (table != fieldsAsMarkdown()) {
            // The table is too long for a QTest message.
            QTextStream(stdout) << "The table should be:\n"
                                << begin << fieldsAsMarkdown() << "<!-- /fields -->\n";
            QFAIL("README.md's table of fields is stale");
        }
    }
};

CE_TEST(TestSchema)

} // namespace tst_schema

#include "tst_schema.moc"
