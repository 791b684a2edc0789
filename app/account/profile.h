#pragma once

#include "account/putsemantics.h"
#include "account/secrets.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// The kind of an account, shown wherever contacts are sent so that people see what is at stake.
enum class AccountKind
{
    Development,
    Test,
    Production
};

/// The name of a kind in files: "development", "test" or "production".
QString accountKindName(AccountKind kind);
/// Any other name gives Production, the kind that calls for the most care.
AccountKind accountKindFromName(QStringView name);

/// The API page's base URL.
QString standardBaseUrl();

/// An account on one server: its URL, ID and credentials. Contains secrets; never log it.
struct Profile
{
    QString name;
    AccountKind kind = AccountKind::Production;
    QString baseUrl = standardBaseUrl();
    QString accountId; ///< a UUID
    QString token;     ///< sent unchanged if there is no API key
    QString apiKey;    ///< used to get tokens; takes precedence over `token`
    /// The entry of the system's keychain that holds token and API key, which are empty here until they have
    /// been read. Empty if the settings file holds the secrets.
    QString keychainEntry;
    QString caFile; ///< PEM certificates trusted in addition to the system's; mostly empty
    PutSemantics putSemantics = PutSemantics::Unknown; ///< as stated by the person who set up the account

    bool operator==(const Profile &) const = default;

    Secrets secrets() const { return {apiKey, token}; }
    void setSecrets(const Secrets &secrets);
    /// Whether the secrets are in the keychain and haven't been read yet.
    bool needsSecrets() const { return !keychainEntry.isEmpty() && secrets().isEmpty(); }
};

/// Whether both are the same account at the same URL, ignoring their names.
bool isSameAccount(const Profile &a, const Profile &b);

/// Why a profile can't be saved or used. ui/ creates the message.
enum class ProfileProblem
{
    NameEmpty,
    BaseUrlUnusable,  ///< not an absolute http or https URL, or with user, query or fragment
    BaseUrlNotSecure, ///< http to another machine
    AccountIdNotAUuid,
    TokenNotSendable,  ///< contains characters outside 0x21–0x7E, which could end its header
    ApiKeyNotSendable, ///< as TokenNotSendable
    NoCredential,      ///< neither a token nor an API key nor a keychain entry
    CaFileUnusable,    ///< can't be read, or contains no certificate
};

/// All problems in the order of the form: name, URL, account id, token, key, CA file. Empty if the profile
/// can be used.
QList<ProfileProblem> problemsOf(const Profile &profile);

/// The base URL without trailing slashes; nullopt if problemsOf() reports a problem with it.
std::optional<QUrl> usableBaseUrl(const Profile &profile);

/// Appends "/" and the path to the URL, without decoding either.
QUrl urlBelow(const QUrl &base, const QString &path);

/// Whether the string may be a header's value: not empty, and only characters from 0x21 to 0x7E.
/// QNetworkRequest sends CR, LF and NUL unchanged.
bool isHeaderSafe(QStringView text);

/// Whether the URL's host is this machine: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &url);
