#pragma once

#include "contact/edit.h"

struct Review;
struct ReviewLine;

/// The edits that take one line of a review back, on the contact as the review has it: afterwards the line is
/// gone and the others stand. A value takes the mark "verified" that its change had cleared back with it.
Edits takeBack(const Review &review, const ReviewLine &line);
