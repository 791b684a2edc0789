#include "client/classify.h"

#include "client/errortext.h"
#include "client/ratelimit.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace {

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;

/// How the exchange ended.
enum class End
{
    Whole,
    Cut,
    TimedOut,
    TooLarge,
    Cancelled,
    Refused,
    HostNotFound,
    NoConnection,
    Proxy,
    Certificate,
    Tls,
    NotHttp,
};

struct Row
{
    int from; ///< first HTTP status; 0 if there is none
    int to;
    std::optional<End> end;             ///< nullopt matches any
    std::optional<BodyCheck> bodyCheck; ///< nullopt matches any
    std::optional<Kind> kind;           ///< nullopt: NotApplied if nothing was transmitted, else Unknown
    Reason reason;
};

constexpr auto any = std::nullopt;
constexpr auto dependsOnTransmission = std::nullopt;

/// The first matching row applies. A refusing status counts even if the rest of the response is incomplete.
constexpr Row table[] = {
    // These name the address that has to be used instead.
    {301, 302, any, any, Kind::NotApplied, Reason::Redirected},
    {307, 308, any, any, Kind::NotApplied, Reason::Redirected},
    // "303 See Other" is also the answer of servers that have processed the request.
    {300, 399, any, any, Kind::Unknown, Reason::Redirected},
    {401, 401, any, any, Kind::NotApplied, Reason::Unauthorised},
    {403, 403, any, any, Kind::NotApplied, Reason::Forbidden},
    {404, 404, any, any, Kind::NotApplied, Reason::NoSuchContact},
    {407, 407, any, any, Kind::NotApplied, Reason::ProxyFailed},
    {409, 409, any, any, Kind::NotApplied, Reason::Conflict},
    {410, 410, any, any, Kind::NotApplied, Reason::NoSuchContact},
    {412, 412, any, any, Kind::NotApplied, Reason::Conflict},
    {413, 413, any, any, Kind::NotApplied, Reason::TooLargeForServer},
    {429, 429, any, any, Kind::NotApplied, Reason::RateLimited},
    {400, 499, any, any, Kind::NotApplied, Reason::Rejected},
    {500, 599, any, any, Kind::Unknown, Reason::ServerFailed},

    {200, 299, End::Cancelled, any, Kind::Unknown, Reason::Cancelled},
    {200, 299, End::TimedOut, any, Kind::Unknown, Reason::TimedOut},
    {200, 299, End::TooLarge, any, Kind::Unknown, Reason::AnswerTooLarge},
    {200, 299, End::Whole, BodyCheck::Good, Kind::Confirmed, Reason::Done},
    {200, 299, End::Whole, BodyCheck::Empty, Kind::Unknown, Reason::EmptyAnswer},
    {200, 299, End::Whole, BodyCheck::NotJson, Kind::Unknown, Reason::NotJson},
    {200, 299, End::Whole, BodyCheck::NoContact, Kind::Unknown, Reason::WrongContact},
    {200, 299, End::Whole, BodyCheck::WrongContact, Kind::Unknown, Reason::WrongContact},
    {200, 299, any, any, Kind::Unknown, Reason::ConnectionLost},

    {0, 0, End::Cancelled, any, dependsOnTransmission, Reason::Cancelled},
    {0, 0, End::TimedOut, any, dependsOnTransmission, Reason::TimedOut},
    {0, 0, End::Refused, any, dependsOnTransmission, Reason::ConnectionRefused},
    {0, 0, End::HostNotFound, any, dependsOnTransmission, Reason::HostNotFound},
    {0, 0, End::NoConnection, any, dependsOnTransmission, Reason::NoConnection},
    {0, 0, End::Proxy, any, dependsOnTransmission, Reason::ProxyFailed},
    {0, 0, End::Certificate, any, dependsOnTransmission, Reason::CertificateRefused},
    {0, 0, End::Tls, any, dependsOnTransmission, Reason::TlsUnsupported},
    {0, 0, End::Cut, any, dependsOnTransmission, Reason::ConnectionLost},
    {0, 999, any, any, dependsOnTransmission, Reason::NotHttp},
};

End endOf(const HttpResult &result)
{
    switch (result.stop) {
    case HttpResult::Stop::TimedOut:
        return End::TimedOut;
    case HttpResult::Stop::TooLarge:
        return End::TooLarge;
    case HttpResult::Stop::Cancelled:
        return End::Cancelled;
    case HttpResult::Stop::None:
        break;
    }
    if (result.certificateRefused)
        return End::Certificate;
    const auto error = result.error;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return End::Proxy;
    if (error == QNetworkReply::NoError)
        return End::Whole;
    if (error == QNetworkReply::ConnectionRefusedError)
        return End::Refused;
    // Qt reports the second one if it would have to read the body of a PUT again.
    if (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError)
        return End::Cut;
    if (error == QNetworkReply::HostNotFoundError)
        return End::HostNotFound;
    if (error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError)
        return End::TimedOut;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return End::Tls;
    if (error < QNetworkReply::ProxyConnectionRefusedError) {
        // General network errors, UnknownNetworkError among them: no route, or the network disconnected.
        return result.timesTransmitted == 0 ? End::NoConnection : End::Cut;
    }
    return End::NotHttp;
}

} // namespace

Outcome classify(const HttpResult &result, const ResponseValidator &validator)
{
    const End end = endOf(result);
    const bool success = result.status >= 200 && result.status < 300;
    BodyCheck bodyCheck = BodyCheck::Empty;
    if (success && end == End::Whole && !result.body.trimmed().isEmpty())
        bodyCheck = validator(result.body);

    const auto matches = [&](const Row &row) {
        return row.from <= result.status && result.status <= row.to && row.end.value_or(end) == end &&
               row.bodyCheck.value_or(bodyCheck) == bodyCheck;
    };
    const auto *row = std::ranges::find_if(table, matches);
    if (row == std::end(table))
        --row;

    Outcome outcome;
    outcome.kind = row->kind.value_or(result.timesTransmitted == 0 ? Kind::NotApplied : Kind::Unknown);
    outcome.reason = row->reason;
    outcome.request = result.request;
    outcome.status = result.status;
    outcome.rateLimit = readRateLimit(result.headers);
    outcome.milliseconds = result.milliseconds;
    outcome.requestBytes = result.requestBytes;
    outcome.timesTransmitted = result.timesTransmitted;
    if (outcome.reason == Reason::CertificateRefused)
        outcome.certificate = result.certificate;
    if (outcome.reason == Reason::Redirected)
        outcome.host = result.redirectHost;
    if (outcome.kind == Kind::Confirmed)
        outcome.answer = result.body;
    if (result.status >= 400) {
        ErrorText text = readErrorText(result.body);
        outcome.serverText = std::move(text.text);
        outcome.fieldErrors = std::move(text.fieldErrors);
    }
    return outcome;
}

#include "moc_outcome.cpp"
