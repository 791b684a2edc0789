// Any value and any string in any field and language: reading reverses writing, and writing reverses reading.
#include "contact/contactreader.h"
#include "contact/requestbody.h"
#include "contact/typedcell.h"
#include "fuzz/property.h"
#include "json/compare.h"
#include "json/reader.h"
#include "schema/cardnumber.h"
#include "schema/codec.h"
#include "schema/displaytext.h"

#include <QDateTime>
#include <QLocale>

using fuzz::holds;

namespace {

const QDate today(2026, 11, 23);

QList<Path> everyPlace()
{
    QList<Path> places;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        places.append(Path{.field = field});
        for (int column = 0; column < int(contactFields()[size_t(field)].columns.size()); ++column)
            places.append({field, RowId(1), column});
    }
    return places;
}

bool isBytes(FieldType type)
{
    return type == FieldType::Object || type == FieldType::Table;
}

/// Returns a contact with this value only.
Contact contactOf(const Path &place, const Cell &cell)
{
    Contact contact;
    if (place.row != RowId::None) {
        Row row{.id = place.row};
        row.cells.resize(qsizetype(contactFields()[size_t(place.field)].columns.size()));
        contact.setField(place.field, Cell::raw("[]"));
        contact.rows(place.field).append(row);
    }
    contact.setCell(place, cell);
    return contact;
}

void travels(const Path &place, const Cell &cell)
{
    const Contact contact = contactOf(place, cell);
    const auto read = contactreader::fromText(requestBody(contact, contact).json);
    const auto *baseline = std::get_if<Baseline>(&read);
    holds(baseline && baseline->contact == contact, "a cell survives writing and reading the body");
}

void isReadAndWritten(const Path &place, const QByteArray &value)
{
    const Field &field = fieldAt(place);
    const Cell cell = codec::read(field.type, value);
    QByteArray written;
    codec::append(written, cell);
    holds(json::sameValue(written, value), "a value is written as it was read");
    holds(value.startsWith('"') || written == value, "a value other than a string keeps its bytes");
    holds(codec::read(field.type, written) == cell, "a written value is read unchanged");
    holds(codec::sameValue(field.type, cell, cell), "a cell is the same as itself");
    holds(codec::sameValue(field.type, cell, codec::read(field.type, written)),
          "a cell has the same value as its copy");
    holds(codec::holds(field.type, cell) || cell.asRaw(), "a value of another type stays raw");
    holds(!codec::sameValue(field.type, cell, Cell::absent()), "no value equals an absent one");
    codec::validate(field, cell, today);
    if (field.type != FieldType::Table)
        travels(place, cell);
}

/// Times are displayed in minutes. Limited to years in which calendars agree.
void isReadAsItIsShown(const Field &field, const Cell &cell)
{
    const QString shown = displaytext::forEditing(field.type, cell);
    const auto again = codec::parse(field.type, shown);
    if (field.type == FieldType::Date && codec::asDate(*cell.asText()).isValid())
        holds(std::get<Cell>(again) == cell, "a date is read as it is shown");
    if (field.type != FieldType::DateTime)
        return;
    const QDateTime when = codec::instant(*cell.asText());
    if (!when.isValid() || when.date().year() < 2000 || when.date().year() > 9000)
        return;
    const QDateTime read = codec::instant(*std::get<Cell>(again).asText());
    holds(read.isValid() && qAbs(when.secsTo(read)) < 60, "a time is read as it is shown");
}

void isTyped(const Path &place, const QString &text)
{
    const Field &field = fieldAt(place);
    const auto parsed = codec::parse(field.type, text);
    const Cell *cell = std::get_if<Cell>(&parsed);
    if (!cell)
        return;
    holds(cell->isNull() == text.isEmpty(), "only an empty string gives null");
    holds(codec::holds(field.type, *cell), "the type allows the typed value");
    const auto typed = typedcell::from(field, Cell::absent(), text);
    const Cell *taken = std::get_if<Cell>(&typed);
    holds(!taken || !codec::hidesCardNumber(field, *taken), "a card number is refused");
    codec::validate(field, *cell, today);
    if (!cell->isSet() || codec::editText(*cell).isEmpty())
        return;
    holds(codec::parse(field.type, codec::editText(*cell)) == parsed,
          "typing the displayed text gives the same value");
    const QString shown = displaytext::forEditing(field.type, *cell);
    const auto same = typedcell::from(field, *cell, shown);
    holds(std::get_if<Cell>(&same) && std::get<Cell>(same) == *cell,
          "typing the edit text restores the value");
    const QString display = displaytext::of(field, *cell);
    holds(!field.has(Trait::NoCardNumber) || !cardnumber::isIn(display, cardnumber::Strictness::AnyIssuer),
          "no card number is shown");
    isReadAsItIsShown(field, *cell);
    if (!isBytes(field.type)) {
        QByteArray written;
        codec::append(written, *cell);
        holds(json::isValue(written), "a typed value is written as JSON");
        holds(codec::read(field.type, written) == *cell, "a typed and written value is read unchanged");
        travels(place, *cell);
    }
}

/// A field name as a server may send it.
void isNamed(const QString &name)
{
    static const Contact contact = contactOf({contactFieldIndex(u"addresses"), RowId(1), 0}, Cell::null());
    static const RequestBody body = requestBody(contact, contact);
    const Path path = body.pathOf(name);
    holds(path.field >= -1 && path.field < int(contactFields().size()),
          "the index of a named field is valid");
    holds(path.field < 0 || !path.isCell() || contact.cell(path), "a named cell exists");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qputenv("TZ", "America/Bogota"); // a time zone without daylight saving time: each local time exists once
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    static const QList<Path> places = everyPlace();
    static const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    fuzz::Input input(data, size);
    const Path place = places.at(input.choices.upTo(int(places.size())));
    const int page = input.choices.upTo(int(locales.size()) / 256 + 1);
    QLocale::setDefault(locales.at((page * 256 + input.choices.upTo(256)) % locales.size()));
    const QByteArray text = fuzz::lengthened(input.text);
    if (json::isValue(text))
        isReadAndWritten(place, text);
    isTyped(place, QString::fromUtf8(text));
    isNamed(QString::fromUtf8(text));
    return 0;
}
