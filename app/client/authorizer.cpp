#include "client/authorizer.h"

#include "account/clock.h"
#include "account/token.h"
#include "client/classify.h"
#include "client/httpexchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

QString tokenFromResponse(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer).object().value("data"_L1).toString();
}

BodyCheck checkToken(const QByteArray &answer)
{
    return isHeaderSafe(tokenFromResponse(answer)) ? BodyCheck::Good : BodyCheck::NotJson;
}

std::optional<Outcome::Reason> obstacleOf(const Profile &profile)
{
    for (const ProfileProblem problem : problemsOf(profile)) {
        switch (problem) {
        case ProfileProblem::NameEmpty:
            break;
        case ProfileProblem::BaseUrlUnusable:
        case ProfileProblem::BaseUrlNotSecure:
            return Outcome::Reason::BadAddress;
        case ProfileProblem::AccountIdNotAUuid:
        case ProfileProblem::TokenNotSendable:
        case ProfileProblem::ApiKeyNotSendable:
            return Outcome::Reason::BadCredentials;
        case ProfileProblem::NoCredential:
            return Outcome::Reason::NoToken;
        case ProfileProblem::CaFileUnusable:
            return Outcome::Reason::BadCaFile;
        }
    }
    return std::nullopt;
}

bool isCredentialRejection(Outcome::Reason reason)
{
    using Reason = Outcome::Reason;
    return reason == Reason::Unauthorised || reason == Reason::Forbidden || reason == Reason::Rejected;
}

Outcome notSent(Outcome::Reason reason)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::NotApplied;
    outcome.reason = reason;
    return outcome;
}

} // namespace

Authorizer::Authorizer(const Profile &profile, const Clock &clock, QNetworkAccessManager &manager,
                       const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_manager(manager)
    , m_limits(limits)
    , m_obstacle(obstacleOf(profile))
{
    if (!canRenew())
        m_token = profile.token;
    if (!profile.caFile.isEmpty()) {
        m_tls.emplace(QSslConfiguration::defaultConfiguration());
        m_tls->addCaCertificates(QSslCertificate::fromPath(profile.caFile));
    }
}

bool Authorizer::isReady() const
{
    if (needsSecrets())
        return false;
    if (!canRenew())
        return true;
    return !m_token.isEmpty() && !m_exchange && !(m_expiryCounts && needsRenewal(m_token, m_clock.now()));
}

void Authorizer::sign(QNetworkRequest &request) const
{
    request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    request.setRawHeader("x-account-id", m_profile.accountId.toLatin1());
    trust(request);
}

void Authorizer::trust(QNetworkRequest &request) const
{
    if (m_tls)
        request.setSslConfiguration(*m_tls);
}

QByteArray Authorizer::withoutSecrets(QByteArray bytes) const
{
    for (const QString &secret : secrets())
        bytes.replace(secret.toLatin1(), "***");
    return bytes;
}

Outcome Authorizer::withoutSecrets(Outcome outcome) const
{
    for (const QString &secret : secrets()) {
        outcome.serverText.replace(secret, "***"_L1);
        outcome.host.replace(secret, "***"_L1, Qt::CaseInsensitive);
        for (FieldError &error : outcome.fieldErrors) {
            error.path.replace(secret, "***"_L1);
            error.message.replace(secret, "***"_L1);
        }
    }
    return outcome;
}

QStringList Authorizer::secrets() const
{
    QStringList secrets{m_token, m_profile.token, m_profile.apiKey};
    secrets.removeAll(QString());
    return secrets;
}

void Authorizer::setSecrets(const Secrets &secrets)
{
    const bool isAwaited = std::exchange(m_awaitsSecrets, false);
    m_profile.setSecrets(secrets);
    m_obstacle = obstacleOf(m_profile);
    m_token = canRenew() ? QString() : m_profile.token;
    ++m_generation;
    if (!isAwaited)
        return;
    if (m_obstacle || needsSecrets())
        emit renewalFailed(notSent(m_obstacle.value_or(Outcome::Reason::NoToken)));
    else if (canRenew())
        renew();
    else
        emit renewed();
}

void Authorizer::secretsUnavailable(KeychainProblem problem)
{
    if (!std::exchange(m_awaitsSecrets, false))
        return;
    Outcome outcome = notSent(Outcome::Reason::KeychainFailed);
    outcome.keychain = problem;
    emit renewalFailed(outcome);
}

QDateTime Authorizer::tokenExpiry() const
{
    return canRenew() ? QDateTime() : ::tokenExpiry(m_token);
}

void Authorizer::renew()
{
    if (m_exchange || m_awaitsSecrets)
        return;
    if (needsSecrets()) {
        m_awaitsSecrets = true;
        emit secretsRequested();
        return;
    }
    QNetworkRequest request(urlBelow(usableBaseUrl(m_profile).value_or(QUrl()), u"auth/authorize"_s));
    request.setRawHeader("x-api-key", m_profile.apiKey.toLatin1());
    trust(request);
    m_exchange = new HttpExchange(m_manager, HttpExchange::Verb::Get, request, {}, m_limits,
                                  m_limits.minResponseLimit, this);
    connect(m_exchange, &HttpExchange::finished, this, &Authorizer::readAnswer);
}

void Authorizer::readAnswer(const HttpResult &result)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;

    HttpResult answer = result;
    if (answer.status >= 400)
        answer.body = withoutSecrets(answer.body);
    Outcome outcome = withoutSecrets(classify(answer, checkToken));
    if (outcome.kind == Outcome::Kind::Confirmed) {
        m_token = tokenFromResponse(answer.body);
        ++m_generation;
        // A new token that is nearly expired means that a clock is wrong. Renewing the token before each
        // request would not help, so it is used until the server rejects it.
        m_expiryCounts = !needsRenewal(m_token, m_clock.now());
        emit renewed();
        return;
    }
    outcome.kind = Outcome::Kind::NotApplied;
    outcome.whileAuthorising = true;
    outcome.timesTransmitted = 0;
    if (outcome.reason == Outcome::Reason::NoSuchContact || outcome.status == 405) {
        outcome.reason = Outcome::Reason::BadAddress;
    } else if (isCredentialRejection(outcome.reason)) {
        outcome.reason = Outcome::Reason::KeyRefused;
    }
    emit renewalFailed(outcome);
}

#include "moc_authorizer.cpp"
