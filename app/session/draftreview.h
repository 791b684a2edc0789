#pragma once

#include "contact/draftbytes.h"
#include "session/review.h"

#include <optional>

struct Draft;

/// The steps of a draft up to the first that can't be read.
QList<draftbytes::KeptStep> stepsOf(const Draft &draft);

/// What a draft would send, without a session; nothing when it can't be read.
std::optional<Review> reviewOf(const Draft &draft);
