#include "client/outcome.h"
#include "ui/text/keychainmessages.h"
#include "ui/text/outcomecause.h"
#include "ui/text/usermessage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct OutcomeTr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Sentences that stand one behind the other; empty ones are left out.
QString together(QStringList sentences)
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

/// In what state the contact is now.
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
    case Reason::HadArrived:
        return {};
    case Reason::Redirected:
    case Reason::Garbage:
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
    case Reason::NoWayToFetch:
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
    case Reason::NotSecurable:
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

UserMessage sentence(Asked asked, const Outcome &outcome, const Profile &profile)
{
    const QString what = together({outcomeCause(asked, outcome, profile), authorising(outcome),
                                   serverWords(outcome), state(asked, outcome.kind)});
    // Sending again is right only after a look: what is there now may be what was sent.
    if (asked == Asked::Send && outcome.kind == Outcome::Kind::Unknown)
        return {what, OutcomeTr::tr("Look at what the server holds now before you send again.")};
    return {what, advice(asked, outcome, profile)};
}

} // namespace

UserMessage sendMessage(const Outcome &outcome, const Profile &profile)
{
    return sentence(Asked::Send, outcome, profile);
}

UserMessage fetchMessage(const Outcome &outcome, const Profile &profile)
{
    return sentence(Asked::Fetch, outcome, profile);
}

UserMessage testMessage(const Outcome &outcome, const Profile &profile)
{
    return sentence(Asked::Test, outcome, profile);
}
