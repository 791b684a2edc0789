#include "contact/maskedcontact.h"

#include "schema/cardnumber.h"
#include "schema/codec.h"

#include <algorithm>

namespace {

bool takesNoCardNumbers(int field)
{
    return std::ranges::any_of(contactFields()[size_t(field)].columns,
                               [](const Field &column) { return column.has(Trait::NoCardNumber); });
}

} // namespace

Row masked(int field, const Row &row)
{
    if (!takesNoCardNumbers(field))
        return row;
    Row shown = row;
    for (int column = 0; column < row.cells.size(); ++column) {
        const Field &described = contactFields()[size_t(field)].columns[size_t(column)];
        if (codec::hidesCardNumber(described, row.cells.at(column)))
            shown.cells[column] = Cell::text(codec::displayText(described, row.cells.at(column)));
    }
    shown.extra = cardnumber::masked(QString::fromUtf8(row.extra)).toUtf8();
    return shown;
}

Contact masked(const Contact &contact)
{
    Contact shown = contact;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (!takesNoCardNumbers(field))
            continue;
        RowList rows;
        for (const Row &row : contact.rows(field))
            rows.append(masked(field, row));
        shown.rows(field) = rows;
    }
    return shown;
}
