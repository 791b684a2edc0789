#pragma once

#include "client/outcome.h"

#include <chrono>

/// Limits how often and for how long Delivery sends the same body again.
struct RetryPolicy
{
    std::chrono::milliseconds first{2'000};    ///< the first pause; doubles with each failed try
    std::chrono::milliseconds longest{60'000}; ///< the longest pause, unless the server requests a longer one
    int tries = 8;
    std::chrono::milliseconds whole{15 * 60'000};        ///< the limit for all tries, from the first failure
    std::chrono::milliseconds reconnectInterval{30'000}; ///< between checks whether the server responds
};

/// Returns whether the error may go away, so that a retry makes sense.
bool isTransient(const Outcome &outcome);

/// Returns whether no server could be reached.
bool isOffline(const Outcome &outcome);

/// Returns the pause after `tries` earlier failures (0 after the first failure); never less than
/// serverRequestedDelay(). `chance`, from 0 to 1, adds jitter so that editors don't all retry at the same
/// time.
std::chrono::milliseconds pauseAfter(int tries, const RateLimit &limit, double chance,
                                     const RetryPolicy &policy);

/// Returns the delay that the server requests by Retry-After, or until the used-up request budget renews.
std::chrono::seconds serverRequestedDelay(const RateLimit &limit);
