#pragma once

#include "account/putsemantics.h"
#include "account/secrets.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// What is at stake when something is sent to an account.
enum class AccountKind
{
    Development,
    Test,
    Production
};

/// The word a kind is kept under: "development", "test", "production".
QString accountKindName(AccountKind kind);
/// Any other word is a production account: the kind that asks for the most care.
AccountKind accountKindFromName(QStringView name);

/// The API page's base URL.
QString standardBaseUrl();

/// Who we are to one server: its address, the account there and what opens it. Holds secrets; never logged.
struct Profile
{
    QString name;
    AccountKind kind = AccountKind::Production;
    QString baseUrl = standardBaseUrl();
    QString accountId; ///< a uuid
    QString token;     ///< used as it is when there is no API key
    QString apiKey;    ///< gets tokens by itself; wins over `token`
    /// The entry of the system's keychain that holds token and API key, which are empty here then until it
    /// was asked; empty where the settings file holds them.
    QString keychainEntry;
    QString caFile; ///< certificates (PEM) that are trusted besides the system's; mostly none
    PutSemantics putSemantics = PutSemantics::Unknown; ///< as stated by whoever set up the account

    bool operator==(const Profile &) const = default;

    Secrets secrets() const { return {apiKey, token}; }
    void setSecrets(const Secrets &secrets);
    /// Whether its secrets are in the keychain, and not here.
    bool needsSecrets() const { return !keychainEntry.isEmpty() && secrets().isEmpty(); }
};

/// Whether both are the same account at the same address, whatever they are called.
bool isSameAccount(const Profile &a, const Profile &b);

/// What keeps a profile from being saved or used. Its words are made in ui/.
enum class ProfileProblem
{
    NameEmpty,
    BaseUrlUnusable,  ///< not an absolute http or https URL, or with user, query or fragment
    BaseUrlNotSecure, ///< http to another machine than this one
    AccountIdNotAUuid,
    TokenNotSendable,  ///< outside 0x21–0x7E: it would break out of its header
    ApiKeyNotSendable, ///< likewise
    NoCredential,      ///< neither token nor API key, nor an entry of the keychain
    CaFileUnusable,    ///< can't be read, or holds no certificate
};

/// In the order of a form: name, URL, account id, token, key, CA file. Empty when the profile can be used.
QList<ProfileProblem> problemsOf(const Profile &profile);

/// The baseline URL without slashes at its end, or nothing where problemsOf() complains of it.
std::optional<QUrl> usableBaseUrl(const Profile &profile);

/// The URL with "/" and the path added to it, as it stands: nothing is decoded on the way.
QUrl urlBelow(const QUrl &base, const QString &path);

/// Whether the text can stand in a header: not empty, and only 0x21–0x7E. QNetworkRequest would send CR, LF
/// and NUL as they are.
bool isHeaderSafe(QStringView text);

/// Whether the URL's host is this machine: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &url);
