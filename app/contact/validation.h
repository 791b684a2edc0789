#pragma once

#include "contact/baseline.h"

#include <QDate>

class Phones;

/// What a contact is checked by.
struct Rules
{
    QDate today;
    const Phones *phones = nullptr; ///< without them only the characters of a phone are looked at

    Rules(QDate today, const Phones *phones = nullptr)
        : today(today)
        , phones(phones)
    {
    }
};

/// Checks a contact. A rule never punishes what was already there: what stands as the baseline has it is at
/// most a warning.
namespace validation {

/// The worst problem of a field alone, or one with ValidationIssue::None.
Problem ofField(const Contact &now, const Baseline &baseline, int field, const Rules &rules);
/// The worst problem of each cell of a row; none for rows that aren't sent.
QList<Problem> ofRow(const Baseline &baseline, int field, const Row &row, const Rules &rules);
/// All problems, in the order of the table.
QList<Problem> all(const Contact &now, const Baseline &baseline, const Rules &rules);

} // namespace validation
