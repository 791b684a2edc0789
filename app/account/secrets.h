#pragma once

#include <QString>

/// What opens an account. Never logged.
struct Secrets
{
    QString apiKey;
    QString token;

    bool isEmpty() const { return apiKey.isEmpty() && token.isEmpty(); }
    bool operator==(const Secrets &) const = default;
};

/// Why the system's keychain did not do what it was asked. Its words are made in ui/.
enum class KeychainProblem
{
    NoAnswer, ///< within the time limit; it may wait for a person to unlock it
    Locked,   ///< or it does not let us in
    NotFound, ///< it has no such entry, or one that isn't ours
    Unusable, ///< there is none, or it failed
};
