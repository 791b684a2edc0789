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

/// The credentials of one account, and the only place that holds them: puts them on a request just before it
/// leaves, and with an API key gets tokens from the server (API page, "auth/authorize"). Secrets that are
/// kept elsewhere are asked for when they are needed.
class Authorizer : public QObject
{
    Q_OBJECT

public:
    Authorizer(const Profile &profile, const Clock &clock, QNetworkAccessManager &manager,
               const Limits &limits, QObject *parent);

    /// Why nothing may leave for this account, if so.
    std::optional<Outcome::Reason> obstacle() const { return m_obstacle; }
    /// Whether sign() can be called: there is a token, and it needn't be renewed first.
    bool isReady() const;
    /// Whether there is an API key.
    bool canRenew() const { return !m_profile.apiKey.isEmpty(); }
    /// Whether the profile's secrets haven't come yet.
    bool needsSecrets() const { return m_profile.needsSecrets(); }
    /// Whoever waits for them goes on.
    void setSecrets(const Secrets &secrets);
    /// Whoever waits for them ends; they are asked for again for the next one.
    void secretsUnavailable(KeychainProblem problem);
    /// When the token ends, where there is no key to get another with; invalid where nobody knows.
    QDateTime tokenEnd() const;
    /// Counts the tokens, so that a job can tell whether the one it was refused with is still the one.
    int generation() const { return m_generation; }

    /// Adds the token and the account id, and whose certificates are trusted.
    void sign(QNetworkRequest &request) const;
    /// The bytes without our secrets, for an answer that may repeat them.
    QByteArray withoutSecrets(QByteArray bytes) const;
    /// Likewise of what was read from an answer: JSON writes them in ways of its own ("\/", "\u002B").
    Outcome withoutSecrets(Outcome outcome) const;

signals:
    /// setSecrets() or secretsUnavailable() is to be called.
    void secretsWanted();
    void renewed();
    /// The outcome's kind is "not sent": what waited for the token has not left.
    void renewalFailed(const Outcome &outcome);

public slots:
    /// Gets a token with the API key, and the secrets first where they are lacking. Whoever asks while it is
    /// under way shares it.
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
    std::optional<QSslConfiguration> m_tls; ///< where more is trusted than the system does
    QString m_token;
    bool m_expiryCounts = true;
    bool m_awaitsSecrets = false; ///< for a token
    int m_generation = 0;
};
