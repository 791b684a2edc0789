#pragma once

#include <QtGlobal>

#include <chrono>

/// How long a request may take, and how many bytes of a response are read.
struct Limits
{
    std::chrono::milliseconds inactivity{15'000}; ///< without a byte in either direction
    std::chrono::milliseconds overall{60'000};    ///< also ends a response that arrives slowly but steadily
    /// Response to one contact, in bytes: the maximum of this and four times the size of the request.
    qint64 minResponseLimit = qint64(1) << 20;
    qint64 listCap = qint64(32) << 20;
};
