#pragma once

#include "contact/edit.h"

#include <optional>

class Document;
class Phones;

/// What a person can do to a contact, as edits that make up one step of undo. The edits are empty if there is
/// nothing to do, or the table takes no rows, or the row doesn't exist.
namespace changes {

Edits insertRow(const Document &document, int field, int at);
/// A copy of the row below it, without card numbers and undocumented members, which may identify the
/// original.
Edits duplicateRow(const Document &document, int field, int row);
Edits moveRow(const Document &document, int field, int row, int to);
/// Rows that the baseline knows are marked as removed, others are erased.
Edits removeRows(const Document &document, int field, int first, int count);
/// Clears the mark of a removed row.
Edits unremoveRow(const Document &document, int field, int row);

/// Makes a field, a row or a cell as the baseline has it.
Edits restore(const Document &document, const Path &path);
Edits restoreAll(const Document &document);

/// The edit, and what follows from it: another phone or email is no longer verified. `mergedInto` are the
/// edits of the step that takes this one in; if they cleared "verified", typing back the baseline's value
/// sets it again.
Edits withCompanion(const Document &document, const SetCell &set, const Edits &mergedInto = {});

/// The phone at a path in international form; nothing if the cell is not a phone that has another form.
std::optional<QString> internationalPhone(const Document &document, const Path &path, const Phones *phones);

} // namespace changes
