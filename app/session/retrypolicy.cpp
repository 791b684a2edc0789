#include "session/retrypolicy.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

bool isTransient(const Outcome &outcome)
{
    switch (outcome.reason) {
    case Outcome::Reason::RateLimited:
    case Outcome::Reason::ServerFailed:
    case Outcome::Reason::EmptyAnswer:
    case Outcome::Reason::NotJson:
    case Outcome::Reason::WrongContact:
    case Outcome::Reason::AnswerTooLarge:
    case Outcome::Reason::ConnectionRefused:
    case Outcome::Reason::HostNotFound:
    case Outcome::Reason::NoConnection:
    case Outcome::Reason::TimedOut:
    case Outcome::Reason::ConnectionLost:
    case Outcome::Reason::NotHttp:
        return true;
    case Outcome::Reason::Done:
    case Outcome::Reason::FoundStored:
    case Outcome::Reason::Redirected:
    case Outcome::Reason::Rejected:
    case Outcome::Reason::Unauthorised:
    case Outcome::Reason::Forbidden:
    case Outcome::Reason::NoSuchContact:
    case Outcome::Reason::Conflict:
    case Outcome::Reason::TooLargeForServer:
    case Outcome::Reason::FetchUnsupported:
    case Outcome::Reason::ProxyFailed:
    case Outcome::Reason::CertificateRefused:
    case Outcome::Reason::TlsUnsupported:
    case Outcome::Reason::Cancelled:
    case Outcome::Reason::BadAddress:
    case Outcome::Reason::BadCaFile:
    case Outcome::Reason::BadCredentials:
    case Outcome::Reason::BadContactId:
    case Outcome::Reason::NoToken:
    case Outcome::Reason::KeyRefused:
    case Outcome::Reason::KeychainFailed:
        return false;
    }
    Q_UNREACHABLE();
}

bool isOffline(const Outcome &outcome)
{
    using Reason = Outcome::Reason;
    return outcome.reason == Reason::ConnectionRefused || outcome.reason == Reason::HostNotFound ||
           outcome.reason == Reason::NoConnection ||
           (outcome.reason == Reason::TimedOut && outcome.timesTransmitted == 0);
}

std::chrono::seconds serverRequestedDelay(const RateLimit &limit)
{
    const int renews = limit.remaining == 0 ? limit.resetSeconds.value_or(0) : 0;
    return std::chrono::seconds(std::max(limit.retryAfterSeconds.value_or(0), renews));
}

milliseconds pauseAfter(int tries, const RateLimit &limit, double chance, const RetryPolicy &policy)
{
    milliseconds pause = policy.first;
    for (int i = 0; i < tries && pause < policy.longest; ++i)
        pause *= 2;
    pause = std::min(pause, policy.longest);
    const milliseconds wanted = serverRequestedDelay(limit);
    const auto spread = milliseconds(qint64(double(pause.count()) / 2 * chance));
    return std::max(pause / 2, wanted) + spread;
}
