#include "contact/typedcell.h"

using namespace Qt::Literals::StringLiterals;

namespace typedcell {

Cell emptied(const Field &field, const Cell &baseline)
{
    const QString *text = baseline.asText();
    if (!baseline.isSet() || (text && text->isEmpty()))
        return baseline;
    return field.nullable ? Cell::null() : Cell::text(u""_s);
}

std::variant<Cell, codec::ValidationIssue> from(const Field &field, const Cell &baseline, const QString &text)
{
    // Typed back, it is what the baseline holds, to the byte: the text may tell less than the bytes do.
    if (baseline.isSet() && text == codec::localText(field.type, baseline))
        return baseline;
    if (codec::hidesCardNumber(field, baseline) && text == codec::displayText(field, baseline))
        return baseline; // pasted where it was copied
    auto parsed = codec::parse(field.type, text);
    if (const Cell *cell = std::get_if<Cell>(&parsed); cell && cell->isNull()) {
        const Cell empty = emptied(field, baseline);
        if (!codec::holds(field.type, empty))
            return codec::ValidationIssue::NotNullable;
        return empty;
    }
    if (const Cell *cell = std::get_if<Cell>(&parsed); cell && codec::hidesCardNumber(field, *cell))
        return codec::ValidationIssue::CardNumber;
    return parsed;
}

} // namespace typedcell
