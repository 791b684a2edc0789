#include "ui/words/keychainsentences.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeychainSentences)
};

} // namespace

Sentence keychainSentence(KeychainProblem problem)
{
    switch (problem) {
    case KeychainProblem::NoAnswer:
        return {Words::tr("The keychain of this computer does not answer; it may wait for you to unlock it."),
                Words::tr("Unlock it, then try again.")};
    case KeychainProblem::Locked:
        return {Words::tr("The keychain of this computer is locked, or does not let the editor in."),
                Words::tr("Unlock it, then try again.")};
    case KeychainProblem::NotFound:
        return {Words::tr("The keychain of this computer does not have it any more, or stayed locked."),
                Words::tr("Unlock it and try again, or enter the API key or the token anew.")};
    case KeychainProblem::Unusable:
        return {Words::tr("The keychain of this computer can't be used: none runs, or it failed."),
                Words::tr("Start one, such as GNOME Keyring or KWallet, then try again.")};
    }
    Q_UNREACHABLE();
}

Sentence tokenNotKeptSentence(KeychainProblem problem, const Profile &profile)
{
    const Sentence why = keychainSentence(problem);
    return {Words::tr("The new token of the account “%1” serves until the editor is closed, but is not kept.")
                    .arg(profile.name) +
                u' ' + why.happened,
            Words::tr("To keep it, enter it in the account's settings.")};
}

Sentence secretsMissingSentence(KeychainProblem problem, const Profile &profile)
{
    const Sentence why = keychainSentence(problem);
    return {Words::tr("What opens the account “%1” is kept in the keychain.").arg(profile.name) + u' ' +
                why.happened,
            why.todo};
}
