#pragma once

#include "account/secrets.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// An error that the server reports for one value.
struct FieldError
{
    QString path; ///< keys and indexes of the body: "email" or "addresses[1].city"
    QString message;

    bool operator==(const FieldError &) const = default;
};

/// The server's rate limit. Invalid values are left out.
struct RateLimit
{
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<int> resetSeconds;      ///< until the window ends
    std::optional<int> retryAfterSeconds; ///< minimum delay before the next request

    bool operator==(const RateLimit &) const = default;
};

/// Why a server's certificate wasn't trusted, in the user's language if Qt has a translation.
struct CertificateFault
{
    QString subject;
    QString issuer;
    QString fault;

    bool operator==(const CertificateFault &) const = default;
};

/// The check of a completely received response. Passed in by the caller, because client/ doesn't know
/// contacts.
enum class BodyCheck
{
    Good,
    Empty,
    NotJson,
    NoContact,    ///< a list without any contact
    WrongContact, ///< JSON, but not exactly the requested contact
};
/// Called at most once for each response, with the complete body of a 2xx.
using ResponseValidator = std::function<BodyCheck(const QByteArray &body)>;

/// How one request ended. For a GET, Kind::Confirmed means that the response is valid.
struct Outcome
{
    Q_GADGET

public:
    enum class Kind
    {
        Confirmed,  ///< confirmed by the server
        NotApplied, ///< the server refused, or nothing was transmitted
        Unknown,    ///< the request may have arrived
    };
    Q_ENUM(Kind)
    /// One for each situation that has a message of its own.
    enum class Reason
    {
        Done,
        FoundStored, ///< a later fetch showed that the server holds what was sent

        // The server refused.
        Redirected,        ///< to `host`; not followed; the kind is Unknown for a 300 or 303
        Rejected,          ///< 400, 422 and other 4xx
        Unauthorised,      ///< 401; after a renewal if there is an API key
        Forbidden,         ///< 403
        NoSuchContact,     ///< 404, 410, or an empty list
        Conflict,          ///< 409, 412
        TooLargeForServer, ///< 413; see requestBytes
        RateLimited,       ///< 429
        FetchUnsupported,  ///< the server offers neither GET by id nor a list of contacts by id

        // The server responded, but the result is unknown.
        ServerFailed, ///< 5xx
        EmptyAnswer,
        NotJson, ///< most likely sent by a proxy or a captive portal
        WrongContact,
        AnswerTooLarge,

        // The connection failed.
        ConnectionRefused,
        HostNotFound,
        NoConnection, ///< no route, no network
        TimedOut,
        ConnectionLost, ///< ended before the response was complete; Qt also reports this if the response
                        ///< isn't HTTP
        NotHttp,        ///< not HTTP
        ProxyFailed,
        CertificateRefused,
        TlsUnsupported, ///< the server doesn't support a TLS version that is recent enough

        // Ended by the program.
        Cancelled,
        BadAddress,     ///< the profile's base URL can't be used, or has no auth/authorize
        BadCaFile,      ///< the profile's certificate file can't be used
        BadCredentials, ///< the profile's account id, token or key isn't allowed in a header
        BadContactId,   ///< not a UUID
        NoToken,        ///< neither token nor API key
        KeyRefused,     ///< the server issues no token for the API key
        KeychainFailed, ///< the account's secrets are in the system's keychain, which can't be read
    };
    Q_ENUM(Reason)

    Kind kind = Kind::Unknown;
    Reason reason = Reason::Done;
    bool whileAuthorising = false; ///< the token request failed; the contact's request was not sent
    QString request;               ///< "PUT https://host/path", without the query; empty if none was made
    QString proxy;                 ///< "host:port" of the proxy used; empty if none
    int status = 0;                ///< HTTP status; 0 if none was received
    QString host;                  ///< target host of a redirect
    QString serverText;            ///< the server's message; show it as plain text only
    CertificateFault certificate;  ///< of CertificateRefused
    KeychainProblem keychain = KeychainProblem::Unusable; ///< of KeychainFailed
    QList<FieldError> fieldErrors;
    RateLimit rateLimit;
    QByteArray answer; ///< the body, if the kind is Confirmed
    qint64 milliseconds = 0;
    qint64 requestBytes = 0; ///< of the body
    /// Number of transmissions: 2 for a PUT that was sent again with a new token, any for a GET.
    int timesTransmitted = 0;
};

Q_DECLARE_METATYPE(Outcome)
