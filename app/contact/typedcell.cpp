#include "contact/typedcell.h"

#include "schema/displaytext.h"

#include <QRegularExpression>

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
    // The text may carry less than the bytes: typing it back restores the baseline's bytes.
    if (baseline.isSet() && text == displaytext::forEditing(field.type, baseline))
        return baseline;
    if (codec::hidesCardNumber(field, baseline) && text == displaytext::of(field, baseline))
        return baseline; // pasted into the cell that it was copied from
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

codec::ValidationIssue refusal(const Field &field, const Cell &baseline, const Cell &cell)
{
    if (cell == baseline)
        return codec::ValidationIssue::None;
    if (cell.isNull() && !field.nullable)
        return codec::ValidationIssue::NotNullable;
    if (!codec::holds(field.type, cell))
        return codec::ValidationIssue::UnexpectedType;
    return codec::hidesCardNumber(field, cell) ? codec::ValidationIssue::CardNumber
                                               : codec::ValidationIssue::None;
}

QString plainWholeNumber(const QString &text, const QLocale &locale)
{
    // Three zeros after one separator are the ambiguous case.
    static const QRegularExpression plain(uR"(\A\s*([+-]?\d+)(?:[.,](?:0{1,2}|0{4,}))?\s*\z)"_s);
    static const QRegularExpression grouped(
        uR"(\A\s*([+-]?\d{1,3})((?:([.,'’\s])\d{3})(?:\3\d{3})*)(?:(?!\3)([.,])0+)?\s*\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = plain.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = grouped.match(text);
    if (!match.hasMatch())
        return text;
    const QString groups = match.captured(2);
    const QString separator = match.captured(3);
    const bool mayBeDecimals =
        groups.size() == 4 && !match.hasCaptured(4) && (separator == u"."_s || separator == u","_s);
    if (mayBeDecimals && separator != locale.groupSeparator())
        return text;
    return match.captured(1) + QString(groups).remove(separator);
}

} // namespace typedcell
