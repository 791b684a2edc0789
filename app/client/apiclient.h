#pragma once

#include "account/profile.h"
#include "client/limits.h"
#include "client/outcome.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class Authorizer;
class Clock;
class Job;
class ProxyChoice;
struct HttpContext;

/// Which way a contact is fetched from this account's server (API page, "Public, but less sure").
enum class FetchWay
{
    NotKnown,
    ById,
    ByList
};

/// The line to one account: asks its server, one job a question. It outlives its jobs: destroyed earlier, it
/// takes them along, without their finished().
class ApiClient : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the line. A profile with problems makes a line whose jobs all end "not sent".
    ApiClient(const Profile &profile, const Clock &clock, const Limits &limits = {},
              QObject *parent = nullptr);
    ~ApiClient() override;

    /// PUT {base}/contacts/{id}. Whether the answer counts, the judge says.
    Job *put(const QString &contactId, const QByteArray &body, const ResponseValidator &validator);
    /// GET {base}/contacts/{id}; where the server answers 404 or 405 to that, GET {base}/contacts?id={id}.
    /// The judge sees either answer, and says "good" only where the contact is in it.
    Job *fetch(const QString &contactId, const ResponseValidator &validator);
    /// Whether the account can be used: a token for the key, and a look at the list. An answer of 404 or 405
    /// says only that the list isn't offered; the account may be good.
    Job *test();

    /// What put() would send, for a person to read: the token hidden, the body as it is given here.
    QByteArray previewPut(const QString &contactId, const QByteArray &body) const;

    /// The URL that put() uses; nothing when the id is no uuid or the profile's base URL can't be used.
    std::optional<QUrl> contactUrl(const QString &contactId) const;
    std::optional<QUrl> contactsUrl() const { return m_contacts; }

    FetchWay fetchWay() const { return m_fetchWay; }
    /// As it was remembered from an earlier session.
    void setFetchWay(FetchWay way);

    /// Whether the profile's secrets haven't come yet: jobs that need them ask, and wait.
    bool needsSecrets() const;
    void setSecrets(const Secrets &secrets);
    /// Jobs that wait for them end "not sent".
    void secretsUnavailable(KeychainProblem problem);
    /// When the account's token ends, where there is no key to get another with; invalid where nobody knows.
    QDateTime tokenEnd() const;

signals:
    /// Nothing is lacking any more.
    void secretsTaken();
    /// A job waits for the secrets: setSecrets() or secretsUnavailable() is to be called.
    void secretsWanted();
    /// Worth remembering with the profile: it saves a request for each contact.
    void fetchWayChanged(FetchWay way);

private:
    HttpContext wire();

    std::optional<QUrl> m_contacts;
    Limits m_limits;
    FetchWay m_fetchWay = FetchWay::NotKnown;
    ProxyChoice *m_proxies; ///< the manager's
    QNetworkAccessManager m_manager;
    std::unique_ptr<Authorizer> m_authorizer;
};
