#pragma once

#include "account/secrets.h"
#include "ui/text/usermessage.h"

/// Returns why the system's keychain failed and what a person can do.
UserMessage keychainMessage(KeychainProblem problem);
/// Returns the message if the keychain could not store a new token of this account.
UserMessage tokenNotKeptMessage(KeychainProblem problem, const Profile &profile);
/// Returns the message if the keychain could not return the secrets of this account.
UserMessage secretsMissingMessage(KeychainProblem problem, const Profile &profile);
