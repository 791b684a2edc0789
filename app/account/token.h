#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

/// A token is renewed this long before it expires, so that it doesn't expire in transit.
constexpr std::chrono::minutes renewalLead{5};

/// The `exp` claim of a JWT in UTC; invalid if it can't be read. The signature isn't checked.
QDateTime tokenExpiry(const QString &jwt);

/// Whether the token has expired or expires within renewalLead. False for a token without a readable expiry,
/// which is used until the server rejects it.
bool needsRenewal(const QString &jwt, const QDateTime &now);
