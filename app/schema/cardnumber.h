#pragma once

#include <QString>

/// Card numbers in a text: 13 to 19 digits that pass Luhn's check, in one run or in groups with blanks,
/// hyphens or dots between them, as people copy them.
namespace cardnumber {

enum class Strictness
{
    AnyIssuer,   ///< whatever could be one
    KnownIssuer, ///< only what begins as cards do, where long numbers of other kinds are common
};

bool isIn(QStringView text, Strictness strictness);
/// The text with all digits of a card number but the last four as "•"; other texts as they are.
QString masked(const QString &text);

} // namespace cardnumber
