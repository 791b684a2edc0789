#pragma once

#include "contact/cellblock.h"

/// Returns the reason why a pasted value was not written to its cell.
QString refusedCellText(const RefusedCell &cell, const Field &column);

/// Describes a paste that failed in part; empty if all cells were written. `now` already has the pasted rows.
QString pasteText(const PastePlan &plan, const Contact &now);
