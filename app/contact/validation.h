#pragma once

#include "contact/baseline.h"
#include "schema/codec.h"

#include <QDate>
#include <QMetaType>

class Phones;

/// What is wrong at one place of a contact. Errors block sending; warnings never do.
struct Problem
{
    Path path;
    codec::ValidationIssue issue = codec::ValidationIssue::None;
    codec::Severity severity = codec::Severity::Warning;

    bool operator==(const Problem &) const = default;
};
Q_DECLARE_METATYPE(Problem)

/// What a contact is checked against.
struct Rules
{
    QDate today;
    const Phones *phones = nullptr; ///< nullptr: only the characters of a phone are checked

    Rules(QDate today, const Phones *phones = nullptr)
        : today(today)
        , phones(phones)
    {
    }
};

/// Checks a contact. A value unchanged since the baseline gives a warning, never an error.
namespace validation {

/// The worst problem of a field alone, or one with ValidationIssue::None.
Problem ofField(const Contact &now, const Baseline &baseline, int field, const Rules &rules);
/// The worst problem of each cell of a row; none for rows that aren't sent.
QList<Problem> ofRow(const Baseline &baseline, int field, const Row &row, const Rules &rules);
/// All problems, in the order of the table.
QList<Problem> all(const Contact &now, const Baseline &baseline, const Rules &rules);

} // namespace validation
