#pragma once

#include "contact/draftbytes.h"
#include "session/review.h"

#include <optional>

struct Draft;

/// Returns the undo steps of a draft up to the first one that cannot be read.
QList<draftbytes::KeptStep> stepsOf(const Draft &draft);

/// Returns the review of a draft without opening it. Empty if the draft cannot be read.
std::optional<Review> reviewOf(const Draft &draft);
