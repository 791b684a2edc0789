// Any value and any text, in any field and any language: what is read goes back, what is written is read.
#include "contact/contactreader.h"
#include "contact/requestbody.h"
#include "contact/typedcell.h"
#include "fuzz/property.h"
#include "schema/cardnumber.h"
#include "schema/codec.h"

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

/// A contact that holds nothing else.
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
    holds(baseline && baseline->contact == contact, "a cell comes back from the body that it went into");
}

void isReadAndWritten(const Path &place, const QByteArray &value)
{
    const Field &field = fieldAt(place);
    const Cell cell = codec::read(field.type, value);
    QByteArray written;
    codec::append(written, cell);
    holds(json::sameValue(written, value), "a value is written as it was read");
    holds(value.startsWith('"') || written == value, "and to the byte where it is no text");
    holds(codec::read(field.type, written) == cell, "what is written is read");
    holds(codec::sameValue(field.type, cell, cell), "a cell is the same as itself");
    holds(codec::sameValue(field.type, cell, codec::read(field.type, written)), "and as its copy");
    holds(codec::holds(field.type, cell) || cell.asRaw(), "what a type can't hold stays bytes");
    holds(!codec::sameValue(field.type, cell, Cell::absent()), "no value is the absence of one");
    codec::validate(field, cell, today);
    if (field.type != FieldType::Table)
        travels(place, cell);
}

/// Times are shown to the minute, in years for which people's calendars agree.
void isReadAsItIsShown(const Field &field, const Cell &cell)
{
    const QString shown = codec::localText(field.type, cell);
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
    holds(cell->isNull() == text.isEmpty(), "an empty text is no value");
    holds(codec::holds(field.type, *cell), "what was typed is held");
    const auto typed = typedcell::from(field, Cell::absent(), text);
    const Cell *taken = std::get_if<Cell>(&typed);
    holds(!taken || !codec::hidesCardNumber(field, *taken), "no card number is taken");
    codec::validate(field, *cell, today);
    if (!cell->isSet() || codec::editText(*cell).isEmpty())
        return;
    holds(codec::parse(field.type, codec::editText(*cell)) == parsed, "a text is typed as it stands there");
    const QString shown = codec::localText(field.type, *cell);
    const auto same = typedcell::from(field, *cell, shown);
    holds(std::get_if<Cell>(&same) && std::get<Cell>(same) == *cell, "what is typed back is what was there");
    const QString display = codec::displayText(field, *cell);
    holds(!field.has(Trait::NoCardNumber) || !cardnumber::isIn(display, cardnumber::Strictness::AnyIssuer),
          "no card number is shown");
    isReadAsItIsShown(field, *cell);
    if (!isBytes(field.type)) {
        QByteArray written;
        codec::append(written, *cell);
        holds(json::isValue(written), "what was typed is written as JSON");
        holds(codec::read(field.type, written) == *cell, "and read again");
        travels(place, *cell);
    }
}

/// What a server may call a place.
void isNamed(const QString &name)
{
    static const Contact contact = contactOf({contactFieldIndex(u"addresses"), RowId(1), 0}, Cell::null());
    static const RequestBody body = requestBody(contact, contact);
    const Path path = body.pathOf(name);
    holds(path.field >= -1 && path.field < int(contactFields().size()), "a name is a field's or nobody's");
    holds(path.field < 0 || !path.isCell() || contact.cell(path), "a place that is named is there");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qputenv("TZ", "America/Bogota"); // clocks that are never put forward or back: each time is there once
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
