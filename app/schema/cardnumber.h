#pragma once

#include <QString>

/// Finds card numbers in a string: 13 to 19 digits that pass the Luhn check, contiguous or in groups
/// separated by whitespace, hyphens or dots.
namespace cardnumber {

enum class Strictness
{
    AnyIssuer,   ///< any issuer
    KnownIssuer, ///< only prefixes of the major issuers, for fields where other long numbers are common
};

bool isIn(QStringView text, Strictness strictness);
/// Replaces all digits of each card number but the last four by "•"; returns other strings unchanged.
QString masked(const QString &text);

} // namespace cardnumber
