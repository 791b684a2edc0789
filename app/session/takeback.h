#pragma once

#include "session/review.h"

/// The contact with some lines of its review taken back: those are gone, the others stand. A value brings the
/// mark "verified" back that its change had cleared.
Contact takenBack(Review review, const QList<ReviewLine> &lines);
