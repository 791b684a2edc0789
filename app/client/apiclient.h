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

/// How a contact is fetched from this account's server (API page, "Public, but less sure").
enum class FetchMethod
{
    NotKnown,
    ById,
    ByList
};

/// The HTTP client of one account. Owns its credentials and the jobs that it creates: its destructor deletes
/// unfinished jobs, which then do not emit finished().
class ApiClient : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the client. All jobs of an invalid profile end with Kind::NotApplied.
    ApiClient(const Profile &profile, const Clock &clock, const Limits &limits = {},
              QObject *parent = nullptr);
    ~ApiClient() override;

    /// PUT {base}/contacts/{id}. The validator decides whether a 2xx response confirms the PUT. The client
    /// owns the job, which deletes itself after finished(); the same holds for fetch() and test().
    Job *put(const QString &contactId, const QByteArray &body, const ResponseValidator &validator);
    /// GET {base}/contacts/{id}; if the server answers 404 or 405, GET {base}/contacts?id={id}. The validator
    /// checks either response and returns Good only if the response contains the contact. A list shows that
    /// the contact doesn't exist only if the validator returns NoContact.
    Job *fetch(const QString &contactId, const ResponseValidator &validator);
    /// Tests whether the account can be used: gets a token for the API key, then requests the contact list. A
    /// 404 or 405 only means that the server doesn't offer the list; the account may still be valid.
    Job *test();

    /// The request that put() would send, as readable text: the token is hidden, the body is unchanged.
    QByteArray previewPut(const QString &contactId, const QByteArray &body) const;

    /// The URL that put() uses; nullopt if the id is not a UUID or the profile's base URL can't be used.
    std::optional<QUrl> contactUrl(const QString &contactId) const;
    std::optional<QUrl> contactsUrl() const { return m_contacts; }

    FetchMethod fetchMethod() const { return m_fetchMethod; }
    /// Restores the value remembered from an earlier run.
    void setFetchMethod(FetchMethod way);

    /// Whether the profile's secrets have not been loaded yet. Jobs that need them emit secretsRequested()
    /// and wait.
    bool needsSecrets() const;
    void setSecrets(const Secrets &secrets);
    /// Ends all jobs that wait for the secrets with Kind::NotApplied.
    void secretsUnavailable(KeychainProblem problem);
    /// Expiry of the account's token if no API key can renew it; invalid if there is a key or the expiry is
    /// unknown.
    QDateTime tokenExpiry() const;

signals:
    /// setSecrets() was called.
    void secretsSet();
    /// A job waits for the secrets: call setSecrets() or secretsUnavailable().
    void secretsRequested();
    /// Store the value with the profile: it saves one request for each contact.
    void fetchMethodChanged(FetchMethod way);

private:
    HttpContext httpContext();

    std::optional<QUrl> m_contacts;
    Limits m_limits;
    FetchMethod m_fetchMethod = FetchMethod::NotKnown;
    ProxyChoice *m_proxies; ///< owned by m_manager
    QNetworkAccessManager m_manager;
    std::unique_ptr<Authorizer> m_authorizer;
};
