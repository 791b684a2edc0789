#include "contact/typedcell.h"

using namespace Qt::Literals::StringLiterals;

namespace typedcell {

Cell emptied(const Field &field, const Cell &base)
{
    const QString *text = base.asText();
    if (!base.isSet() || (text && text->isEmpty()))
        return base;
    return field.nullable ? Cell::null() : Cell::text(u""_s);
}

std::variant<Cell, codec::Complaint> from(const Field &field, const Cell &base, const QString &text)
{
    // Typed back, it is what the base holds, to the byte: the text may tell less than the bytes do.
    if (base.isSet() && text == codec::localText(field.type, base))
        return base;
    if (codec::hidesCardNumber(field, base) && text == codec::displayText(field, base))
        return base; // pasted where it was copied
    auto parsed = codec::parse(field.type, text);
    if (const Cell *cell = std::get_if<Cell>(&parsed); cell && cell->isNull()) {
        const Cell empty = emptied(field, base);
        if (!codec::holds(field.type, empty))
            return codec::Complaint::NotNullable;
        return empty;
    }
    if (const Cell *cell = std::get_if<Cell>(&parsed); cell && codec::hidesCardNumber(field, *cell))
        return codec::Complaint::CardNumber;
    return parsed;
}

} // namespace typedcell
