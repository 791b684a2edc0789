#pragma once

#include <QString>

struct Profile;
struct Review;

/// Why sending the whole contact could lose something, as far as it is known what this server does with what
/// is left out; empty when it can't.
QString reviewWarning(const Review &review, const Profile &profile);
