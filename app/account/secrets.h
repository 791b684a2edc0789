#pragma once

#include <QString>

/// The credentials of an account. Never log them.
struct Secrets
{
    QString apiKey;
    QString token;

    bool isEmpty() const { return apiKey.isEmpty() && token.isEmpty(); }
    bool operator==(const Secrets &) const = default;
};

/// Why a request to the system's keychain failed. ui/ creates the message.
enum class KeychainProblem
{
    NoAnswer, ///< no answer within the time limit; the keychain may be waiting to be unlocked
    Locked,   ///< locked, or access was denied
    NotFound, ///< the entry is missing, or isn't this program's
    Unusable, ///< there is no keychain, or it failed
};
