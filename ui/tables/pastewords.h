#pragma once

#include "contact/cellblock.h"

/// Why a pasted text isn't in its cell.
QString refusedCellText(const RefusedCell &cell, const Field &column);

/// What came of a paste that didn't go through whole; empty when it did. `now` has its rows already.
QString pasteText(const PastePlan &plan, const Contact &now);
