#pragma once

#include <QString>

struct Profile;
struct Review;

/// Why sending the whole contact could lose something, given what the account states about fields that are
/// left out; empty when it can't.
QString reviewWarning(const Review &review, const Profile &profile);
