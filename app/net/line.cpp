#include "net/line.h"

#include "net/authorizer.h"
#include "net/fetchjob.h"
#include "net/proxychoice.h"
#include "net/putjob.h"
#include "net/testjob.h"
#include "schema/contactschema.h"

using namespace Qt::Literals::StringLiterals;

Line::Line(const Profile &profile, const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_proxies(new ProxyChoice)
    , m_authorizer(std::make_unique<Authorizer>(profile, clock, m_manager, m_limits, nullptr))
{
    connect(m_authorizer.get(), &Authorizer::secretsWanted, this, &Line::secretsWanted);
    if (const auto base = usableBaseUrl(profile))
        m_contacts = urlBelow(*base, u"contacts"_s);
    m_manager.setProxyFactory(m_proxies);
}

Line::~Line()
{
    // Before what they hold on to.
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
}

Job *Line::put(const QString &contactId, const QByteArray &body, const Judge &judge)
{
    return new PutJob(wire(), contactUrl(contactId), body, judge, this);
}

Job *Line::fetch(const QString &contactId, const Judge &judge)
{
    return new FetchJob(wire(), *this, contactId, judge, this);
}

Job *Line::test()
{
    return new TestJob(wire(), contactsUrl().value_or(QUrl()), this);
}

QByteArray Line::describePut(const QString &contactId, const QByteArray &body) const
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

std::optional<QUrl> Line::contactUrl(const QString &contactId) const
{
    const auto uuid = asUuid(contactId);
    return uuid && m_contacts ? std::optional(urlBelow(*m_contacts, *uuid)) : std::nullopt;
}

void Line::setFetchWay(FetchWay way)
{
    if (m_fetchWay == way)
        return;
    m_fetchWay = way;
    emit fetchWayChanged(way);
}

bool Line::lacksSecrets() const
{
    return m_authorizer->lacksSecrets();
}

void Line::takeSecrets(const Secrets &secrets)
{
    m_authorizer->takeSecrets(secrets);
    emit secretsTaken();
}

void Line::goWithout(KeychainProblem problem)
{
    m_authorizer->goWithout(problem);
}

QDateTime Line::tokenEnd() const
{
    return m_authorizer->tokenEnd();
}

Wire Line::wire()
{
    return {m_manager, *m_authorizer, m_limits, *m_proxies};
}
