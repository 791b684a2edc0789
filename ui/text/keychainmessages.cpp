#include "ui/text/keychainmessages.h"

#include <QCoreApplication>

namespace {

struct KeychainTr
{
    Q_DECLARE_TR_FUNCTIONS(KeychainMessages)
};

} // namespace

UserMessage keychainMessage(KeychainProblem problem)
{
    switch (problem) {
    case KeychainProblem::NoAnswer:
        return {KeychainTr::tr(
                    "The keychain of this computer does not answer; it may wait for you to unlock it."),
                KeychainTr::tr("Unlock it, then try again.")};
    case KeychainProblem::Locked:
        return {KeychainTr::tr("The keychain of this computer is locked, or does not let the editor in."),
                KeychainTr::tr("Unlock it, then try again.")};
    case KeychainProblem::NotFound:
        return {KeychainTr::tr("The keychain of this computer does not have it any more, or stayed locked."),
                KeychainTr::tr("Unlock it and try again, or enter the API key or the token anew.")};
    case KeychainProblem::Unusable:
        return {KeychainTr::tr("The keychain of this computer can't be used: none runs, or it failed."),
                KeychainTr::tr("Start one, such as GNOME Keyring or KWallet, then try again.")};
    }
    Q_UNREACHABLE();
}

UserMessage tokenNotKeptMessage(KeychainProblem problem, const Profile &profile)
{
    const UserMessage why = keychainMessage(problem);
    return {KeychainTr::tr(
                "The new token of the account “%1” serves until the editor is closed, but is not kept.")
                    .arg(profile.name) +
                u' ' + why.what,
            KeychainTr::tr("To keep it, enter it in the account's settings.")};
}

UserMessage secretsMissingMessage(KeychainProblem problem, const Profile &profile)
{
    const UserMessage why = keychainMessage(problem);
    return {KeychainTr::tr("What opens the account “%1” is kept in the keychain.").arg(profile.name) + u' ' +
                why.what,
            why.remedy};
}
