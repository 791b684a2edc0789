#include "client/outcome.h"
#include "ui/text/keychainmessages.h"
#include "ui/text/usermessage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

struct OutcomeTr
{
    Q_DECLARE_TR_FUNCTIONS(UserMessages)
};

/// The operation that failed. The same error has a different text for each.
enum class Asked
{
    Send,
    Fetch,
    Test
};

QString serverName(const Profile &profile)
{
    const QString host = QUrl(profile.baseUrl).host();
    return host.isEmpty() ? OutcomeTr::tr("the server") : host;
}

QString done(Asked asked, const Profile &profile)
{
    switch (asked) {
    case Asked::Send:
        return OutcomeTr::tr("The contact is stored in the account “%1”.").arg(profile.name);
    case Asked::Fetch:
        return OutcomeTr::tr("The contact was fetched from the account “%1”.").arg(profile.name);
    case Asked::Test:
        return OutcomeTr::tr("The server answered well: the account “%1” can be used.").arg(profile.name);
    }
    Q_UNREACHABLE();
}

QString rejected(Asked asked, const Outcome &outcome)
{
    if (asked != Asked::Send)
        return OutcomeTr::tr("The server did not accept the request (status %1).").arg(outcome.status);
    if (outcome.fieldErrors.isEmpty())
        return OutcomeTr::tr("The server did not accept the contact (status %1).").arg(outcome.status);
    return OutcomeTr::tr("The server did not accept %n value(s) of the contact.", nullptr,
                         int(outcome.fieldErrors.size()));
}

QString noSuchContact(Asked asked, const Profile &profile)
{
    if (asked == Asked::Test)
        return OutcomeTr::tr("The server answers, but doesn't list contacts, so the account could not be "
                             "tried out.");
    return OutcomeTr::tr("There is no contact with this ID in the account “%1”.").arg(profile.name);
}

QString unauthorised(const Profile &profile)
{
    return profile.apiKey.isEmpty()
               ? OutcomeTr::tr(
                     "The server does not accept the token of the account “%1”; it may have expired.")
                     .arg(profile.name)
               : OutcomeTr::tr("The server does not accept the account “%1”, not even with a new token.")
                     .arg(profile.name);
}

QString redirected(const Outcome &outcome)
{
    return outcome.host.isEmpty()
               ? OutcomeTr::tr("The server points to another address, and contacts are never sent on.")
               : OutcomeTr::tr("The server points to another address, at %1, and contacts are never sent on.")
                     .arg(outcome.host);
}

/// Returns what happened, as one sentence without advice.
QString outcomeCause(Asked asked, const Outcome &outcome, const Profile &profile)
{
    using Reason = Outcome::Reason;
    switch (outcome.reason) {
    case Reason::Done:
        return done(asked, profile);
    case Reason::FoundStored:
        return OutcomeTr::tr("The server holds what was sent: it had arrived.");
    case Reason::Redirected:
        return redirected(outcome);
    case Reason::Rejected:
        return rejected(asked, outcome);
    case Reason::Unauthorised:
        return unauthorised(profile);
    case Reason::Forbidden:
        return OutcomeTr::tr("The server does not let you work in the account with the ID %1.")
            .arg(profile.accountId);
    case Reason::NoSuchContact:
        return noSuchContact(asked, profile);
    case Reason::Conflict:
        return OutcomeTr::tr("The server reports a conflict: someone else may have changed the contact.");
    case Reason::TooLargeForServer:
        return OutcomeTr::tr("The contact is larger than the server takes: it has %1.")
            .arg(QLocale().formattedDataSize(outcome.requestBytes));
    case Reason::RateLimited:
        return OutcomeTr::tr("The server takes no more requests for now.");
    case Reason::FetchUnsupported:
        return OutcomeTr::tr("The server offers no way to fetch a contact by its ID.");
    case Reason::ServerFailed:
        return OutcomeTr::tr("The server had an internal failure (status %1).").arg(outcome.status);
    case Reason::EmptyAnswer:
        return OutcomeTr::tr("The server's answer is empty.");
    case Reason::NotJson:
        return OutcomeTr::tr(
            "Something between you and the server answered, or the server's answer is damaged.");
    case Reason::WrongContact:
        return OutcomeTr::tr("The server's answer does not hold exactly the contact that was asked for.");
    case Reason::AnswerTooLarge:
        return OutcomeTr::tr("The server's answer was so large that it was not read to its end.");
    case Reason::ConnectionRefused:
        return OutcomeTr::tr("The connection to %1 was refused.").arg(serverName(profile));
    case Reason::HostNotFound:
        return OutcomeTr::tr("No server named %1 was found.").arg(serverName(profile));
    case Reason::NoConnection:
        return outcome.proxy.isEmpty()
                   ? OutcomeTr::tr("There is no network connection to %1.").arg(serverName(profile))
                   : OutcomeTr::tr("The proxy %1 makes no connection to %2.")
                         .arg(outcome.proxy, serverName(profile));
    case Reason::TimedOut:
        return OutcomeTr::tr("No whole answer came from %1 in time.").arg(serverName(profile));
    case Reason::ConnectionLost:
        return OutcomeTr::tr("The connection to %1 was lost before the whole answer was here.")
            .arg(serverName(profile));
    case Reason::NotHttp:
        return OutcomeTr::tr("The answer from %1 is not that of a web server.").arg(serverName(profile));
    case Reason::ProxyFailed:
        return outcome.proxy.isEmpty()
                   ? OutcomeTr::tr("A proxy between you and %1 did not let the request through.")
                         .arg(serverName(profile))
                   : OutcomeTr::tr("The proxy %1 between you and %2 did not let the request through.")
                         .arg(outcome.proxy, serverName(profile));
    case Reason::CertificateRefused:
        return outcome.certificate.fault.isEmpty()
                   ? OutcomeTr::tr("The certificate of %1 can't be trusted.").arg(serverName(profile))
                   : OutcomeTr::tr("The certificate of %1 (for “%2”, issued by “%3”) can't be trusted: %4")
                         .arg(serverName(profile), outcome.certificate.subject, outcome.certificate.issuer,
                              outcome.certificate.fault);
    case Reason::TlsUnsupported:
        return OutcomeTr::tr("No connection to %1 that is secure enough could be agreed on.")
            .arg(serverName(profile));
    case Reason::Cancelled:
        return OutcomeTr::tr("The request was cancelled.");
    case Reason::BadAddress:
        return OutcomeTr::tr("The base URL of the account “%1” can't be used.").arg(profile.name);
    case Reason::BadCaFile:
        return OutcomeTr::tr("The file of certificates of the account “%1” can't be used.").arg(profile.name);
    case Reason::BadCredentials:
        return OutcomeTr::tr("The account ID, the token or the API key of the account “%1” can't be sent.")
            .arg(profile.name);
    case Reason::BadContactId:
        return OutcomeTr::tr("This is not the ID of a contact.");
    case Reason::NoToken:
        return OutcomeTr::tr("The account “%1” has neither an API key nor a token.").arg(profile.name);
    case Reason::KeyRefused:
        return OutcomeTr::tr("The server gives no token for the API key of the account “%1”.")
            .arg(profile.name);
    case Reason::KeychainFailed:
        return secretsMissingMessage(outcome.keychain, profile).what;
    }
    Q_UNREACHABLE();
}

/// Joins the sentences that are not empty.
QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString authorising(const Outcome &outcome)
{
    using Reason = Outcome::Reason;
    if (!outcome.whileAuthorising || outcome.reason == Reason::KeyRefused ||
        outcome.reason == Reason::NoToken)
        return {};
    return OutcomeTr::tr("It happened while a token was asked for.");
}

QString serverWords(const Outcome &outcome)
{
    return outcome.serverText.isEmpty() ? QString()
                                        : OutcomeTr::tr("The server says: “%1”.").arg(outcome.serverText);
}

/// Returns the state of the contact after the error.
QString state(Asked asked, Outcome::Kind kind)
{
    if (asked == Asked::Test || kind == Outcome::Kind::Confirmed)
        return {};
    if (asked == Asked::Fetch)
        return OutcomeTr::tr("What is open stays as it is.");
    return kind == Outcome::Kind::NotApplied
               ? OutcomeTr::tr("The contact was not changed on the server, and your edits are kept.")
               : OutcomeTr::tr("The contact may have been changed on the server or not, and your edits are "
                               "kept.");
}

QString waiting(const RateLimit &limit)
{
    const auto seconds = limit.retryAfterSeconds ? limit.retryAfterSeconds : limit.resetSeconds;
    if (!seconds)
        return OutcomeTr::tr("Wait a while, then try again.");
    return *seconds < 120 ? OutcomeTr::tr("Try again in %n second(s).", nullptr, *seconds)
                          : OutcomeTr::tr("Try again in %n minute(s).", nullptr, (*seconds + 59) / 60);
}

QString advice(Asked asked, const Outcome &outcome, const Profile &profile)
{
    using Reason = Outcome::Reason;
    switch (outcome.reason) {
    case Reason::Done:
    case Reason::FoundStored:
        return {};
    case Reason::Redirected:
    case Reason::NotHttp:
    case Reason::BadAddress:
    case Reason::HostNotFound:
        return OutcomeTr::tr("Check the base URL of the account and your network, then try again.");
    case Reason::Rejected:
        return asked == Asked::Send ? OutcomeTr::tr("Correct what the server names, then send again.")
                                    : OutcomeTr::tr("Check the base URL and the account ID, then try again.");
    case Reason::Unauthorised:
        return profile.apiKey.isEmpty()
                   ? OutcomeTr::tr("Enter a new token, or an API key, for the account, then try again.")
                   : OutcomeTr::tr("Check the API key and the account ID, then try again.");
    case Reason::Forbidden:
        return OutcomeTr::tr(
            "Check the account ID, or ask who runs the account for the right to work in it.");
    case Reason::NoSuchContact:
        return asked == Asked::Test ? OutcomeTr::tr("Save the account and open a contact by its ID to see.")
                                    : OutcomeTr::tr("Check the ID, and whether the right account is in use.");
    case Reason::Conflict:
        return OutcomeTr::tr("Look at what the server holds now before you send again.");
    case Reason::TooLargeForServer:
        return OutcomeTr::tr("Shorten the contact, for example by a row that isn't needed, then send again.");
    case Reason::RateLimited:
        return waiting(outcome.rateLimit);
    case Reason::FetchUnsupported:
        return OutcomeTr::tr("Open the contact from a file, or copy it and paste it here.");
    case Reason::ServerFailed:
    case Reason::EmptyAnswer:
    case Reason::WrongContact:
    case Reason::AnswerTooLarge:
        return OutcomeTr::tr("Try again in a while; if it stays so, tell who runs the server.");
    case Reason::NotJson:
        return OutcomeTr::tr(
            "Check the base URL and whether your network asks for a sign-in, then try again.");
    case Reason::ConnectionRefused:
    case Reason::NoConnection:
    case Reason::TimedOut:
    case Reason::ConnectionLost:
        return OutcomeTr::tr("Check your network, then try again.");
    case Reason::ProxyFailed:
        return OutcomeTr::tr("Check the proxy in your system's settings, then try again.");
    case Reason::CertificateRefused:
    case Reason::TlsUnsupported:
        return OutcomeTr::tr("Check the base URL and this computer's clock, and tell who runs your network.");
    case Reason::Cancelled:
        return asked == Asked::Send ? OutcomeTr::tr("Send again when you are ready.")
                                    : OutcomeTr::tr("Try again when you are ready.");
    case Reason::BadCaFile:
    case Reason::BadCredentials:
        return OutcomeTr::tr("Correct the account's settings, then try again.");
    case Reason::NoToken:
        return OutcomeTr::tr("Enter an API key or a token for the account, then try again.");
    case Reason::BadContactId:
        return OutcomeTr::tr("Give the ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.");
    case Reason::KeyRefused:
        return OutcomeTr::tr("Check the API key and the base URL of the account, then try again.");
    case Reason::KeychainFailed:
        return keychainMessage(outcome.keychain).remedy;
    }
    Q_UNREACHABLE();
}

UserMessage message(Asked asked, const Outcome &outcome, const Profile &profile)
{
    const QString what = joinedSentences({outcomeCause(asked, outcome, profile), authorising(outcome),
                                          serverWords(outcome), state(asked, outcome.kind)});
    // The PUT may have arrived, so advise to fetch the contact before sending again.
    if (asked == Asked::Send && outcome.kind == Outcome::Kind::Unknown)
        return {what, OutcomeTr::tr("Look at what the server holds now before you send again.")};
    return {what, advice(asked, outcome, profile)};
}

} // namespace

UserMessage sendMessage(const Outcome &outcome, const Profile &profile)
{
    return message(Asked::Send, outcome, profile);
}

UserMessage fetchMessage(const Outcome &outcome, const Profile &profile)
{
    return message(Asked::Fetch, outcome, profile);
}

UserMessage testMessage(const Outcome &outcome, const Profile &profile)
{
    return message(Asked::Test, outcome, profile);
}
