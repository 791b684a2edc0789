#pragma once

#include "schema/field.h"
#include "ui/editors/suggester.h"

/// What there is to suggest for a field: countries, the values that the table names, and those seen before.
namespace suggestions {

bool isOffered(const Field &field);
QList<Suggestion> of(const Field &field, const QStringList &seen);

} // namespace suggestions
