#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

/// A token is renewed this long before it expires, so that none expires on its way.
constexpr std::chrono::minutes renewalLead{5};

/// The `exp` of a JWT's payload, in UTC; invalid when it can't be read. The signature is the server's affair.
QDateTime tokenExpiry(const QString &jwt);

/// Whether the token is within five minutes of its expiry, or past it. A token without a readable expiry is
/// used until the server refuses it.
bool needsRenewal(const QString &jwt, const QDateTime &now);
