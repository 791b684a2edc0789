#include "client/apiclient.h"

#include "client/authorizer.h"
#include "client/fetchjob.h"
#include "client/proxychoice.h"
#include "client/putjob.h"
#include "client/testjob.h"
#include "schema/contactfields.h"

using namespace Qt::Literals::StringLiterals;

ApiClient::ApiClient(const Profile &profile, const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_proxies(new ProxyChoice)
    , m_authorizer(std::make_unique<Authorizer>(profile, clock, m_manager, m_limits, nullptr))
{
    connect(m_authorizer.get(), &Authorizer::secretsRequested, this, &ApiClient::secretsRequested);
    if (const auto base = usableBaseUrl(profile))
        m_contacts = urlBelow(*base, u"contacts"_s);
    m_manager.setProxyFactory(m_proxies);
}

ApiClient::~ApiClient()
{
    // The jobs use members that are destroyed before QObject deletes its children.
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
}

Job *ApiClient::put(const QString &contactId, const QByteArray &body, const ResponseValidator &validator)
{
    return new PutJob(httpContext(), contactUrl(contactId), body, validator, this);
}

Job *ApiClient::fetch(const QString &contactId, const ResponseValidator &validator)
{
    return new FetchJob(httpContext(), *this, contactId, validator, this);
}

Job *ApiClient::test()
{
    return new TestJob(httpContext(), contactsUrl().value_or(QUrl()), this);
}

QByteArray ApiClient::previewPut(const QString &contactId, const QByteArray &body) const
{
    const QUrl url = contactUrl(contactId).value_or(QUrl());
    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", "application/json");
    m_authorizer->sign(request);
    QByteArray text =
        "PUT " + url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\nHost: " + url.authority().toLatin1();
    for (const QByteArray &name : request.rawHeaderList()) {
        const bool secret = name.compare("Authorization", Qt::CaseInsensitive) == 0;
        text += '\n' + name + ": " + (secret ? "Bearer ***" : request.rawHeader(name));
    }
    return text + "\n\n" + m_authorizer->withoutSecrets(body);
}

std::optional<QUrl> ApiClient::contactUrl(const QString &contactId) const
{
    const auto uuid = asUuid(contactId);
    return uuid && m_contacts ? std::optional(urlBelow(*m_contacts, *uuid)) : std::nullopt;
}

void ApiClient::setFetchMethod(FetchMethod way)
{
    if (m_fetchMethod == way)
        return;
    m_fetchMethod = way;
    emit fetchMethodChanged(way);
}

bool ApiClient::needsSecrets() const
{
    return m_authorizer->needsSecrets();
}

void ApiClient::setSecrets(const Secrets &secrets)
{
    m_authorizer->setSecrets(secrets);
    emit secretsSet();
}

void ApiClient::secretsUnavailable(KeychainProblem problem)
{
    m_authorizer->secretsUnavailable(problem);
}

QDateTime ApiClient::tokenExpiry() const
{
    return m_authorizer->tokenExpiry();
}

HttpContext ApiClient::httpContext()
{
    return {m_manager, *m_authorizer, m_limits, *m_proxies};
}

#include "moc_apiclient.cpp"
