#include "contact/dialling.h"

#include "schema/phones.h"
#include "schema/territories.h"

namespace dialling {

namespace {

/// The number as it stands, or nullptr when there is none.
const QString *numberOf(const Field &field, const Cell &cell)
{
    const QString *text = field.type == FieldType::Phone ? cell.asText() : nullptr;
    return text && !text->trimmed().isEmpty() ? text : nullptr;
}

/// ISO code; empty where the country isn't known.
QString regionOf(const Cell *country)
{
    const QString *text = country ? country->asText() : nullptr;
    const Territory *territory = text ? territories::find(*text) : nullptr;
    return territory ? territory->code : QString();
}

const Cell *countryBeside(const Contact &contact, const Path &path)
{
    const std::span<const Field> among =
        path.row == RowId::None ? contactFields() : contactFields()[size_t(path.field)].columns;
    const int country = companionIndex(among, fieldAt(path), CompanionRole::Country);
    if (country < 0)
        return nullptr;
    return contact.cell(path.row == RowId::None ? Path{.field = country}
                                                : Path{path.field, path.row, country});
}

} // namespace

bool canBe(const Contact &contact, const Path &path, const Phones *phones)
{
    const QString *number = phones ? numberOf(fieldAt(path), *contact.cell(path)) : nullptr;
    return !number || phones->canBeDialled(*number, regionOf(countryBeside(contact, path)));
}

bool canBe(const Row &row, std::span<const Field> columns, int column, const Phones *phones)
{
    const Field &field = columns[size_t(column)];
    const QString *number = phones ? numberOf(field, row.cells.at(column)) : nullptr;
    if (!number)
        return true;
    const int country = companionIndex(columns, field, CompanionRole::Country);
    return phones->canBeDialled(*number, regionOf(country < 0 ? nullptr : &row.cells.at(country)));
}

QString international(const Contact &contact, const Path &path, const Phones *phones)
{
    const QString *number = phones ? numberOf(fieldAt(path), *contact.cell(path)) : nullptr;
    return number ? phones->international(*number, regionOf(countryBeside(contact, path))) : QString();
}

} // namespace dialling
