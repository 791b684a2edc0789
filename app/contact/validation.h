#pragma once

#include "contact/base.h"

#include <QDate>

/// Checks a contact. A rule never punishes what was already there: what stands as the base has it is at most
/// a warning.
namespace validation {

/// The worst problem of a field alone, or one with Complaint::None.
Problem ofField(const Contact &now, const Base &base, int field, QDate today);
/// The worst problem of each cell of a row; none for rows that aren't sent.
QList<Problem> ofRow(const Base &base, int field, const Row &row, QDate today);
/// All problems, in the order of the table.
QList<Problem> all(const Contact &now, const Base &base, QDate today);

} // namespace validation
