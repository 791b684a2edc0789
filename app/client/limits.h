#pragma once

#include <QtGlobal>

#include <chrono>

/// How long a request may take, and how many bytes of a response are read.
struct Limits
{
    std::chrono::milliseconds inactivity{15'000}; ///< without a byte in either direction
    std::chrono::milliseconds overall{60'000};    ///< also ends a response that arrives slowly but steadily
    /// Bytes of the response to a PUT: the maximum of this and four times the size of the request.
    qint64 minResponseLimit = qint64(1) << 20;
    /// Bytes of the response to a fetch, by id or by list: four times the largest contact that can be opened
    /// and sent.
    qint64 fetchLimit = qint64(64) << 20;
};
