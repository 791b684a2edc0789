#pragma once

#include "contact/edit.h"

/// The edits that lead from one state of a contact to another, in an order in which they can be applied: rows
/// removed and taken, then moved (as few moves as there can be), then inserted, then cells. Cells that mean
/// the same (codec::sameValue) don't differ.
Edits difference(const Contact &from, const Contact &to);
