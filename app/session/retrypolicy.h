#pragma once

#include "client/outcome.h"

#include <chrono>

/// How often, how soon and how long it is tried to send the same body again.
struct RetryPolicy
{
    std::chrono::milliseconds first{2'000};    ///< twice as long each time…
    std::chrono::milliseconds longest{60'000}; ///< …up to this, unless the server wants more
    int tries = 8;
    std::chrono::milliseconds whole{15 * 60'000};        ///< from the first failure
    std::chrono::milliseconds reconnectInterval{30'000}; ///< between two looks whether anyone answers again
};

/// Whether what went wrong may mend itself, so that waiting and looking again makes sense.
bool isTransient(const Outcome &outcome);

/// Whether nobody could be reached at all.
bool isOffline(const Outcome &outcome);

/// How long to wait after so many failed tries (0: after the first failure). What the server asks for is the
/// least of it. `chance`, from 0 to 1, keeps editors that failed together from coming back together.
std::chrono::milliseconds pauseAfter(int tries, const RateLimit &limit, double chance,
                                     const RetryPolicy &pace);

/// What the server asks to wait for, by Retry-After or until the requests that are used up renew.
std::chrono::seconds serverRequestedDelay(const RateLimit &limit);
