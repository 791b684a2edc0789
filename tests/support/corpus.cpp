#include "support/corpus.h"

#include "schema/contactschema.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace corpus {

namespace {

constexpr auto apiPage = R"({
  "data": [
    {
      "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      "created_at": "2023-11-07T05:31:56Z",
      "updated_at": "2023-11-07T05:31:56Z",
      "deleted_at": "2023-11-07T05:31:56Z",
      "persona_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      "external_id": "<string>",
      "first_name": "<string>",
      "second_name": "<string>",
      "last_name": "<string>",
      "second_last_name": "<string>",
      "email": "jsmith@example.com",
      "email_verified": false,
      "dob": "2023-12-25",
      "gender": "MALE",
      "country": "<string>",
      "city": "<string>",
      "phone": "<string>",
      "is_anonymous": false,
      "source": "<string>",
      "channel": "<string>",
      "phone_verified": false,
      "document_type": "<string>",
      "document_number": "<string>",
      "status": "ACTIVE",
      "tags": {},
      "addresses": [
        {
          "street_1": "<string>",
          "street_2": "<string>",
          "street_number": "<string>",
          "reference": "<string>",
          "alias": "<string>",
          "zip_code": "<string>",
          "city": "<string>",
          "state": "<string>",
          "country": "<string>"
        }
      ],
      "billing_info": [
        {
          "document_number": "<string>",
          "document_type": "<string>",
          "legal_name": "<string>",
          "alias": "<string>",
          "street_1": "<string>",
          "street_2": "<string>",
          "street_number": "<string>",
          "city": "<string>",
          "state": "<string>",
          "country": "<string>",
          "zip_code": "<string>",
          "phone": "<string>",
          "email": "<string>"
        }
      ],
      "payments": [
        {
          "method": "CREDIT",
          "last_four": "<string>",
          "card_holder": "<string>",
          "card_brand": "<string>",
          "alias": "<string>",
          "expiry_month": 123,
          "expiry_year": 123
        }
      ]
    }
  ]
})";

constexpr const char *texts[] = {
    R"("María Gómez Peña")",
    R"("")",
    R"(" two  blanks ")",
    R"("👩‍🚀 José 🇨🇴")",
    R"("שלום עולם")",
    "\"\xE2\x80\xAEoverride\"", // U+202E; the letters that follow are no hex digits
    R"("e\u0301 combined, e\u0301\u0323 twice")",
    "\"e\xCC\x81 combining as bytes\"",
    R"("lone high \ud83d here")",
    R"("lone low \ude00")",
    R"("\ud83d\ud83d\ude00 high, then a pair")",
    R"("nul \u0000 inside")",
    R"("\u0000")",
    R"("controls \b\f\n\r\t\u001f\u007f")",
    R"("quoted \"name\" \\ slash \/ end\\")",
    R"("pair as escapes \ud83d\ude00")",
    "\"\xEF\xBB\xBFmark at the front\"",
    "\"\\n\xEF\xBB\xBFmark after an escape\"",
    R"("\ufeffmark as an escape")",
    R"("},]{[ \" looks like structure")",
    R"("ﷺ 漢字 한글 ไทย")",
    "\"\xF0\x9F\xBF\xBF\xEF\xBF\xBF noncharacters\"",
    R"("null")",
    R"("2023-12-25")",
    R"("jsmith@example.com")",
};

constexpr const char *dateTimes[] = {
    R"("2023-11-07T05:31:56Z")",      R"("2023-11-07T05:31:56.123456Z")",
    R"("2023-11-07T05:31:56.1Z")",    R"("2023-11-07T05:31:56.123456789-05:00")",
    R"("2023-11-07t05:31:56z")",      R"("2023-11-07 05:31:56+00:00")",
    R"("2023-11-07T05:31:56+05:45")", R"("2023-11-07T05:31:56")",
    R"("0000-00-00T00:00:00Z")",      R"("yesterday")",
};

constexpr const char *dates[] = {R"("2023-12-25")", R"("1999-02-29")", R"("25/12/2023")", R"("")"};

constexpr const char *integers[] = {
    "1", "12", "123", "0", "-1", "2031", "9223372036854775807", "-9223372036854775808",
};

/// Values that no field but tags is meant to hold.
constexpr const char *oddities[] = {
    "9223372036854775808",
    "18446744073709551615",
    "123456789012345678901234567890",
    "1.10",
    "1e5",
    "1E+05",
    "-0",
    "-0.0",
    "1.0",
    "5",
    "true",
    "false",
    R"("a text")",
    R"({"a" : 1, "a":1.10})",
    "{}",
    R"([1,  "two", null])",
    "[[]]",
};

/// Lists that are no tables.
constexpr const char *noTables[] = {
    R"([1, {"city":"Cali"}])", R"(["Bogotá"])", "[null]", "[[ ]]", R"([{"city":"Cali"} , null])",
};

constexpr const char *tags[] = {
    "{}",
    "{ }",
    R"({"vip":true,"score":1.10})",
    R"({ "z" : 1e5 , "a":18446744073709551615, "m" : -0 })",
    R"({"nested":{"list":[1.0, [ ], {"x":null}],"deep":{"deeper":{"deepest":"\u0041"}}}})",
    R"({"twice":1,"twice":2,"other":{"k":1,"k":1.50}})",
    "{\n\t\"laid\" : [\n1,\r\n 2 ]\n}",
    R"({"":"empty key","a\"b":"quoted key","\ud83d":"lone key","ñ":"\u0000"})",
    R"({"9007199254740993":9007199254740993,"tiny":1e-300})",
};

constexpr const char *undocumented[] = {
    R"("score":18446744073709551615)",
    R"("meta":{"a":[1.10,{"b":null}], "a":2})",
    R"("loyalty" : null)",
    R"("First_Name":"not ours")",
    R"("":"no key")",
    R"("niño\n":"\ud83d")",
    R"("addresses[0]":"x")",
    R"("_id": "64f0")",
};

class Maker
{
public:
    explicit Maker(int number)
        : m_random(20231107u + quint32(number) * 7919u)
        , m_number(number)
    {
    }

    Sample sample()
    {
        Sample made;
        made.id = u"00000000-0000-4000-8000-%1"_s.arg(m_number, 12, 16, QChar(u'0'));
        made.contact = object(contactMembers(made.id));
        made.answer = "{" + blank() + "\"data\"" + blank() + ":" + blank() + "[" + blank() + made.contact +
                      blank() + "]" + blank() + "}";
        if (chance(10))
            made.answer.prepend("\xEF\xBB\xBF");
        if (chance(10))
            made.answer.append("\n");
        return made;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    template <size_t N>
    QByteArray pick(const char *const (&from)[N])
    {
        return from[m_random.bounded(int(N))];
    }

    QByteArray blank()
    {
        constexpr const char *blanks[] = {"", "", " ", "\n  ", "\t", "\r\n"};
        return m_number % 3 == 0 ? QByteArray() : pick(blanks);
    }

    QByteArray member(const QByteArray &key, const QByteArray &value)
    {
        return key + blank() + ":" + blank() + value;
    }

    /// Now and then a key is written with an escape, which means the same.
    QByteArray keyOf(const Field &field)
    {
        QByteArray key(field.key.data(), field.key.size());
        if (chance(2))
            key.replace("e", "\\u0065");
        return '"' + key + '"';
    }

    QByteArray object(QByteArrayList members)
    {
        for (int i = int(members.size()) - 1; i > 0 && m_number % 2; --i)
            members.swapItemsAt(i, m_random.bounded(i + 1));
        return "{" + blank() + members.join(blank() + ',' + blank()) + blank() + "}";
    }

    QByteArray usual(FieldType type)
    {
        switch (type) {
        case FieldType::Text:
        case FieldType::Email:
        case FieldType::Phone:
        case FieldType::Country:
        case FieldType::Choice:
        case FieldType::LastFour:
            return pick(texts);
        case FieldType::Date:
            return chance(50) ? pick(dates) : pick(texts);
        case FieldType::DateTime:
            return pick(dateTimes);
        case FieldType::Boolean:
            return chance(50) ? "true" : "false";
        case FieldType::Month:
        case FieldType::Year:
            return pick(integers);
        case FieldType::Object:
            return pick(tags);
        case FieldType::Table:
            break;
        }
        Q_UNREACHABLE();
    }

    QByteArray value(const Field &field)
    {
        if (chance(15))
            return "null";
        if (chance(8))
            return field.type == FieldType::Table && chance(50) ? pick(noTables) : pick(oddities);
        return field.type == FieldType::Table ? table(field) : usual(field.type);
    }

    QByteArray table(const Field &field)
    {
        QByteArrayList rows;
        for (int i = m_random.bounded(5); i > 0; --i)
            rows << row(field);
        return "[" + blank() + rows.join(blank() + ',' + blank()) + blank() + "]";
    }

    QByteArray row(const Field &field)
    {
        if (chance(8))
            return "{}";
        QByteArrayList members;
        for (const Field &column : field.columns) {
            if (chance(25))
                continue;
            members << member(keyOf(column), value(column));
            if (chance(3))
                members << member(keyOf(column), value(column));
        }
        while (chance(25))
            members << pick(undocumented);
        return object(members);
    }

    QByteArrayList contactMembers(const QString &id)
    {
        QByteArrayList members{member("\"id\"", '"' + id.toLatin1() + '"')};
        const std::span<const Field> fields = contactFields();
        for (int i = 0; i < int(fields.size()); ++i) {
            const Field &field = fields[size_t(i)];
            // Each field holds each oddity once.
            const int turn = m_number - 1 - i * int(std::size(oddities) / 2);
            if (turn >= 0 && turn < int(std::size(oddities)))
                members << member(keyOf(field), oddities[turn]);
            else if (!chance(12))
                members << member(keyOf(field), value(field));
            if (chance(3))
                members << member(keyOf(field), value(field));
        }
        while (chance(35))
            members << pick(undocumented);
        return members;
    }

    QRandomGenerator m_random;
    int m_number;
};

} // namespace

Sample seedSample()
{
    const QByteArray answer = apiPage;
    const qsizetype begin = answer.indexOf('{', answer.indexOf('['));
    const qsizetype end = answer.lastIndexOf('}', answer.lastIndexOf(']')) + 1;
    return {u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s, answer.sliced(begin, end - begin), answer};
}

const QList<Sample> &samples()
{
    static const QList<Sample> made = [] {
        QList<Sample> list{seedSample()};
        for (int number = 1; number < 300; ++number)
            list.append(Maker(number).sample());
        return list;
    }();
    return made;
}

} // namespace corpus
