#pragma once

#include <QString>

struct Profile;
struct Review;

/// Explains how sending the whole contact could lose data, given the account's setting for omitted fields;
/// empty if it cannot.
QString reviewWarning(const Review &review, const Profile &profile);
