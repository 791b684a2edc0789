#pragma once

#include "account/secrets.h"
#include "ui/text/usermessage.h"

/// Why the system's keychain doesn't do what it is asked, and what a person can do.
UserMessage keychainMessage(KeychainProblem problem);
/// The same, when it was to keep another token of this account.
UserMessage tokenNotKeptSentence(KeychainProblem problem, const Profile &profile);
/// The same, when it was to give what opens this account.
UserMessage secretsMissingSentence(KeychainProblem problem, const Profile &profile);
