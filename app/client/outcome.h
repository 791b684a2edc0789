#pragma once

#include "account/secrets.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// What the server said about one value.
struct FieldError
{
    QString path; ///< "email" or "addresses[1].city", as the body's keys and indexes
    QString message;

    bool operator==(const FieldError &) const = default;
};

/// What the server said about how often it may be asked. Values that make no sense are left out.
struct RateLimit
{
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<int> resetSeconds;      ///< until the window ends
    std::optional<int> retryAfterSeconds; ///< wait at least so long

    bool operator==(const RateLimit &) const = default;
};

/// Why a server's certificate wasn't trusted, in the words of people's language where Qt knows them.
struct CertificateFault
{
    QString subject;
    QString issuer;
    QString fault;

    bool operator==(const CertificateFault &) const = default;
};

/// What a well-received answer is worth. Only the asker can tell: net/ doesn't know contacts.
enum class BodyCheck
{
    Good,
    Empty,
    NotJson,
    WrongContact, ///< JSON, but not exactly the one contact that was asked for
};
/// Called at most once an answer, with the whole body of a 2xx.
using ResponseValidator = std::function<BodyCheck(const QByteArray &body)>;

/// How one request ended. For a GET, "sent" means that it was answered well.
struct Outcome
{
    Q_GADGET

public:
    enum class Kind
    {
        Confirmed,  ///< confirmed by the server
        NotApplied, ///< the server said no, or nothing left this machine
        Unknown,    ///< it may have arrived
    };
    Q_ENUM(Kind)
    /// One for each situation that asks for other words.
    enum class Reason
    {
        Done,
        HadArrived, ///< a look has shown that the server holds what was sent

        // The server said no.
        Redirected,        ///< to `host`; never followed
        Rejected,          ///< 400, 422 and other 4xx
        Unauthorised,      ///< 401, after a renewal where there is an API key
        Forbidden,         ///< 403
        NoSuchContact,     ///< 404, 410; or a list without it
        Conflict,          ///< 409, 412
        TooLargeForServer, ///< 413; see requestBytes
        RateLimited,       ///< 429
        NoWayToFetch,      ///< neither GET by id nor the list is offered

        // The server answered, and nothing is known by it.
        ServerFailed, ///< 5xx
        EmptyAnswer,
        NotJson, ///< something between answered, most likely
        WrongContact,
        AnswerTooLarge,

        // The way there or back.
        ConnectionRefused,
        HostNotFound,
        NoConnection, ///< no route, no network
        TimedOut,
        ConnectionLost, ///< ended before the whole answer was here; Qt says so of what isn't HTTP, too
        Garbage,        ///< not HTTP
        ProxyFailed,
        CertificateRefused,
        NotSecurable, ///< no TLS as new as it has to be

        // Ended here.
        Cancelled,
        BadAddress,     ///< the profile's base URL can't be used, or gives no tokens
        BadCaFile,      ///< the profile's file of certificates can't be used
        BadCredentials, ///< the profile's account id, token or key can't stand in a header
        BadContactId,   ///< not a uuid
        NoToken,        ///< neither token nor API key
        KeyRefused,     ///< the server gives no token for the API key
        KeychainFailed, ///< the account's secrets are in the system's keychain, which doesn't give them
    };
    Q_ENUM(Reason)

    Kind kind = Kind::Unknown;
    Reason reason = Reason::Done;
    bool whileAuthorising = false; ///< it was the token's request that failed; the contact's never left
    QString request;               ///< "PUT https://host/path", without a query; empty where none was made
    QString proxy;                 ///< "host:port" of the one it went through; mostly none
    int status = 0;                ///< of HTTP; 0 where none came
    QString host;                  ///< where a redirect points
    QString serverText;            ///< the server's own words; plain text, never to be shown as anything else
    CertificateFault certificate;  ///< of CertificateRefused
    KeychainProblem keychain = KeychainProblem::Unusable; ///< of KeychainFailed
    QList<FieldError> fieldErrors;
    RateLimit rateLimit;
    QByteArray answer; ///< the body, only of what was answered well
    qint64 milliseconds = 0;
    qint64 requestBytes = 0;  ///< of the body
    int timesTransmitted = 0; ///< how often the request was put on the wire; Qt repeats by itself
};

Q_DECLARE_METATYPE(Outcome)
