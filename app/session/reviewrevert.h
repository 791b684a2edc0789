#pragma once

#include "session/review.h"

/// Returns the contact with some lines of its review reverted and the others kept. Reverting a value also
/// restores the "verified" mark that its change had cleared.
Contact takenBack(Review review, const QList<ReviewLine> &lines);
