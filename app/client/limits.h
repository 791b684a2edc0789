#pragma once

#include <QtGlobal>

#include <chrono>

/// How long one request may take and how much of an answer is read.
struct Limits
{
    std::chrono::milliseconds inactivity{15'000}; ///< without a byte either way
    std::chrono::milliseconds overall{60'000};    ///< a trickling server never is inactive
    /// For one contact: this, or four times what was sent when that is more.
    qint64 smallestAnswerCap = qint64(1) << 20;
    qint64 listCap = qint64(32) << 20;
};
