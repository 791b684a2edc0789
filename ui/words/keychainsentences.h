#pragma once

#include "account/secrets.h"
#include "ui/words/sentences.h"

/// Why the system's keychain doesn't do what it is asked, and what a person can do.
Sentence keychainSentence(KeychainProblem problem);
/// The same, when it was to keep another token of this account.
Sentence tokenNotKeptSentence(KeychainProblem problem, const Profile &profile);
/// The same, when it was to give what opens this account.
Sentence secretsMissingSentence(KeychainProblem problem, const Profile &profile);
