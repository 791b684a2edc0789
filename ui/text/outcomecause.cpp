#include "ui/text/outcomecause.h"

#include "client/outcome.h"
#include "ui/text/keychainmessages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

struct CauseTr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString serverName(const Profile &profile)
{
    const QString host = QUrl(profile.baseUrl).host();
    return host.isEmpty() ? CauseTr::tr("the server") : host;
}

QString done(Asked asked, const Profile &profile)
{
    switch (asked) {
    case Asked::Send:
        return CauseTr::tr("The contact is stored in the account “%1”.").arg(profile.name);
    case Asked::Fetch:
        return CauseTr::tr("The contact was fetched from the account “%1”.").arg(profile.name);
    case Asked::Test:
        return CauseTr::tr("The server answered well: the account “%1” can be used.").arg(profile.name);
    }
    Q_UNREACHABLE();
}

QString rejected(Asked asked, const Outcome &outcome)
{
    if (asked != Asked::Send)
        return CauseTr::tr("The server did not accept the request (status %1).").arg(outcome.status);
    if (outcome.fieldErrors.isEmpty())
        return CauseTr::tr("The server did not accept the contact (status %1).").arg(outcome.status);
    return CauseTr::tr("The server did not accept %n value(s) of the contact.", nullptr,
                       int(outcome.fieldErrors.size()));
}

QString noSuchContact(Asked asked, const Profile &profile)
{
    if (asked == Asked::Test)
        return CauseTr::tr("The server answers, but doesn't list contacts, so the account could not be "
                           "tried out.");
    return CauseTr::tr("There is no contact with this ID in the account “%1”.").arg(profile.name);
}

QString unauthorised(const Profile &profile)
{
    return profile.apiKey.isEmpty()
               ? CauseTr::tr("The server does not accept the token of the account “%1”; it may have expired.")
                     .arg(profile.name)
               : CauseTr::tr("The server does not accept the account “%1”, not even with a new token.")
                     .arg(profile.name);
}

QString redirected(const Outcome &outcome)
{
    return outcome.host.isEmpty()
               ? CauseTr::tr("The server points to another address, and contacts are never sent on.")
               : CauseTr::tr("The server points to another address, at %1, and contacts are never sent on.")
                     .arg(outcome.host);
}

} // namespace

QString outcomeCause(Asked asked, const Outcome &outcome, const Profile &profile)
{
    using Reason = Outcome::Reason;
    switch (outcome.reason) {
    case Reason::Done:
        return done(asked, profile);
    case Reason::HadArrived:
        return CauseTr::tr("The server holds what was sent: it had arrived.");
    case Reason::Redirected:
        return redirected(outcome);
    case Reason::Rejected:
        return rejected(asked, outcome);
    case Reason::Unauthorised:
        return unauthorised(profile);
    case Reason::Forbidden:
        return CauseTr::tr("The server does not let you work in the account with the ID %1.")
            .arg(profile.accountId);
    case Reason::NoSuchContact:
        return noSuchContact(asked, profile);
    case Reason::Conflict:
        return CauseTr::tr("The server reports a conflict: someone else may have changed the contact.");
    case Reason::TooLargeForServer:
        return CauseTr::tr("The contact is larger than the server takes: it has %1.")
            .arg(QLocale().formattedDataSize(outcome.requestBytes));
    case Reason::RateLimited:
        return CauseTr::tr("The server takes no more requests for now.");
    case Reason::NoWayToFetch:
        return CauseTr::tr("The server offers no way to fetch a contact by its ID.");
    case Reason::ServerFailed:
        return CauseTr::tr("The server had an internal failure (status %1).").arg(outcome.status);
    case Reason::EmptyAnswer:
        return CauseTr::tr("The server's answer is empty.");
    case Reason::NotJson:
        return CauseTr::tr(
            "Something between you and the server answered, or the server's answer is damaged.");
    case Reason::WrongContact:
        return CauseTr::tr("The server's answer does not hold exactly the contact that was asked for.");
    case Reason::AnswerTooLarge:
        return CauseTr::tr("The server's answer was so large that it was not read to its end.");
    case Reason::ConnectionRefused:
        return CauseTr::tr("The connection to %1 was refused.").arg(serverName(profile));
    case Reason::HostNotFound:
        return CauseTr::tr("No server named %1 was found.").arg(serverName(profile));
    case Reason::NoConnection:
        return outcome.proxy.isEmpty()
                   ? CauseTr::tr("There is no network connection to %1.").arg(serverName(profile))
                   : CauseTr::tr("The proxy %1 makes no connection to %2.")
                         .arg(outcome.proxy, serverName(profile));
    case Reason::TimedOut:
        return CauseTr::tr("No whole answer came from %1 in time.").arg(serverName(profile));
    case Reason::ConnectionLost:
        return CauseTr::tr("The connection to %1 was lost before the whole answer was here.")
            .arg(serverName(profile));
    case Reason::Garbage:
        return CauseTr::tr("The answer from %1 is not that of a web server.").arg(serverName(profile));
    case Reason::ProxyFailed:
        return outcome.proxy.isEmpty()
                   ? CauseTr::tr("A proxy between you and %1 did not let the request through.")
                         .arg(serverName(profile))
                   : CauseTr::tr("The proxy %1 between you and %2 did not let the request through.")
                         .arg(outcome.proxy, serverName(profile));
    case Reason::CertificateRefused:
        return outcome.certificate.fault.isEmpty()
                   ? CauseTr::tr("The certificate of %1 can't be trusted.").arg(serverName(profile))
                   : CauseTr::tr("The certificate of %1 (for “%2”, issued by “%3”) can't be trusted: %4")
                         .arg(serverName(profile), outcome.certificate.subject, outcome.certificate.issuer,
                              outcome.certificate.fault);
    case Reason::NotSecurable:
        return CauseTr::tr("No connection to %1 that is secure enough could be agreed on.")
            .arg(serverName(profile));
    case Reason::Cancelled:
        return CauseTr::tr("The request was cancelled.");
    case Reason::BadAddress:
        return CauseTr::tr("The base URL of the account “%1” can't be used.").arg(profile.name);
    case Reason::BadCaFile:
        return CauseTr::tr("The file of certificates of the account “%1” can't be used.").arg(profile.name);
    case Reason::BadCredentials:
        return CauseTr::tr("The account ID, the token or the API key of the account “%1” can't be sent.")
            .arg(profile.name);
    case Reason::BadContactId:
        return CauseTr::tr("This is not the ID of a contact.");
    case Reason::NoToken:
        return CauseTr::tr("The account “%1” has neither an API key nor a token.").arg(profile.name);
    case Reason::KeyRefused:
        return CauseTr::tr("The server gives no token for the API key of the account “%1”.")
            .arg(profile.name);
    case Reason::KeychainFailed:
        return secretsMissingSentence(outcome.keychain, profile).what;
    }
    Q_UNREACHABLE();
}
