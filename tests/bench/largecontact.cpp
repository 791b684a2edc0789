#include "bench/largecontact.h"

#include "contact/requestbody.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

Cell sample(const Field &field, int row, int column)
{
    if (field.has(Trait::Deletion)) // a deleted contact is not a typical one
        return Cell::null();
    static const std::array words{u"Carrera 7 con Avenida Jiménez"_s,
                                  u"Apartamento 301, torre %1"_s,
                                  u"45-%1"_s,
                                  u"Frente al parque de los Novios"_s,
                                  u"Casa %1"_s,
                                  u"11023%1"_s,
                                  u"Bogotá"_s,
                                  u"Cundinamarca"_s};
    switch (field.type) {
    case FieldType::Email:
        return Cell::text(u"maria.gomez%1@example.com"_s.arg(row));
    case FieldType::Phone:
        return Cell::text(u"+57 300 555 %1"_s.arg(1000 + row % 9000));
    case FieldType::Date:
        return Cell::text(u"1990-04-23"_s);
    case FieldType::DateTime:
        return Cell::text(u"2023-11-07T05:31:56.123456Z"_s);
    case FieldType::Boolean:
        return Cell::boolean(row % 2 == 0);
    case FieldType::Choice:
        return Cell::text(field.options.front().value);
    case FieldType::Month:
        return Cell::integer(1 + row % 12);
    case FieldType::Year:
        return Cell::integer(2090);
    case FieldType::LastFour:
        return Cell::text(u"4242"_s);
    case FieldType::Object:
        return Cell::raw(R"({"segment":{"value":"gold","since":2019},"stores":["norte","centro"]})");
    case FieldType::Table:
        return Cell::raw("[]");
    case FieldType::Country:
        return Cell::text(u"Colombia"_s);
    case FieldType::Text: {
        const QString &word = words.at(size_t(column) % words.size());
        return Cell::text(word.contains(u"%1"_s) ? word.arg(row) : word);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

LargeContact::LargeContact(int rows)
    : table(-1)
    , id(u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s)
{
    const std::span<const Field> fields = contactFields();
    Contact contact;
    quint32 lastRow = 0;
    for (int i = 0; i < int(fields.size()); ++i) {
        contact.setField(i, sample(fields[size_t(i)], i, i));
        if (fields[size_t(i)].type != FieldType::Table)
            continue;
        const int count = table < 0 ? rows : std::min(rows, 5);
        table = table < 0 ? i : table;
        for (int at = 0; at < count; ++at) {
            Row row{.id = RowId(++lastRow)};
            int column = 0;
            for (const Field &description : fields[size_t(i)].columns)
                row.cells.append(sample(description, at, column++));
            contact.rows(i).append(row);
        }
    }
    const QByteArray body = requestBody(contact, contact).json;
    answer = R"({"data":[{"id":")" + id.toLatin1() + "\"," + body.sliced(1) + "]}";
}
