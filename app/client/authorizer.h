#pragma once

#include "account/profile.h"
#include "client/httpresult.h"
#include "client/limits.h"
#include "client/outcome.h"

#include <QDateTime>
#include <QObject>
#include <QSslConfiguration>

class Clock;
class HttpExchange;
class QNetworkAccessManager;
class QNetworkRequest;

/// Holds the credentials of one account; no other class holds them. Adds them to a request immediately before
/// it is sent, and gets tokens from the server if there is an API key (API page, "auth/authorize"). Emits
/// secretsRequested() when it needs secrets that are kept in the keychain.
class Authorizer : public QObject
{
    Q_OBJECT

public:
    Authorizer(const Profile &profile, const Clock &clock, QNetworkAccessManager &manager,
               const Limits &limits, QObject *parent);

    /// Why no request may be sent for this account; nullopt if requests may be sent.
    std::optional<Outcome::Reason> obstacle() const { return m_obstacle; }
    /// Whether sign() may be called: there is a token, and it does not need renewal first.
    bool isReady() const;
    /// Whether there is an API key.
    bool canRenew() const { return !m_profile.apiKey.isEmpty(); }
    /// Whether the profile's secrets have not been loaded yet.
    bool needsSecrets() const { return m_profile.needsSecrets(); }
    /// Continues what waits for the secrets: emits renewed() or renewalFailed(), or requests a token.
    void setSecrets(const Secrets &secrets);
    /// Emits renewalFailed() if the secrets are awaited. The next renew() requests the secrets again.
    void secretsUnavailable(KeychainProblem problem);
    /// Expiry of the token if no API key can renew it; invalid if there is a key or the expiry is unknown.
    QDateTime tokenExpiry() const;
    /// Number of tokens so far: a job compares it to detect that its rejected token has been replaced.
    int generation() const { return m_generation; }

    /// Adds the token, the account id and the trusted certificates to the request.
    void sign(QNetworkRequest &request) const;
    /// Masks the account's secrets in a response that may repeat them.
    QByteArray withoutSecrets(QByteArray bytes) const;
    /// Masks the secrets in strings parsed from a response: JSON can encode them differently ("\/",
    /// "\u002B").
    Outcome withoutSecrets(Outcome outcome) const;

signals:
    /// Call setSecrets() or secretsUnavailable().
    void secretsRequested();
    void renewed();
    /// The outcome's kind is NotApplied: the requests that waited for the token have not been sent.
    void renewalFailed(const Outcome &outcome);

public slots:
    /// Gets a token with the API key, after the secrets if they are missing. Does nothing while a renewal is
    /// running: all callers share its result.
    void renew();

private:
    QStringList secrets() const;
    void readAnswer(const HttpResult &result);
    void trust(QNetworkRequest &request) const;

    Profile m_profile;
    const Clock &m_clock;
    QNetworkAccessManager &m_manager;
    Limits m_limits;
    std::optional<Outcome::Reason> m_obstacle;
    HttpExchange *m_exchange = nullptr;
    std::optional<QSslConfiguration> m_tls; ///< set if the profile trusts additional certificates
    QString m_token;
    bool m_expiryCounts = true;
    bool m_awaitsSecrets = false; ///< renew() continues when the secrets arrive
    int m_generation = 0;
};
