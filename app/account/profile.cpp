#include "account/profile.h"

#include "account/names.h"
#include "schema/contactfields.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Named<AccountKind> kindNames[] = {
    {AccountKind::Development, "development"_L1},
    {AccountKind::Test, "test"_L1},
    {AccountKind::Production, "production"_L1},
};

std::optional<ProfileProblem> baseUrlProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isHttp = scheme == "http"_L1;
    // Dot segments are resolved when the request is sent: it would use another path than the one shown.
    const bool hasDotSegments = url != url.adjusted(QUrl::NormalizePathSegments);
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && scheme != "https"_L1) || hasDotSegments ||
        text.contains(u'@') || url.hasQuery() || url.hasFragment())
        return ProfileProblem::BaseUrlUnusable;
    if (isHttp && !isLoopback(url))
        return ProfileProblem::BaseUrlNotSecure;
    return std::nullopt;
}

} // namespace

QString accountKindName(AccountKind kind)
{
    return nameIn(kindNames, kind);
}

AccountKind accountKindFromName(QStringView name)
{
    return valueIn(kindNames, name, AccountKind::Production);
}

QString standardBaseUrl()
{
    return u"https://app.masivo.ai/api/storefront/v1"_s;
}

bool isSameAccount(const Profile &a, const Profile &b)
{
    return a.accountId.compare(b.accountId, Qt::CaseInsensitive) == 0 && a.baseUrl == b.baseUrl;
}

void Profile::setSecrets(const Secrets &secrets)
{
    apiKey = secrets.apiKey;
    token = secrets.token;
}

QList<ProfileProblem> problemsOf(const Profile &profile)
{
    QList<ProfileProblem> problems;
    if (profile.name.trimmed().isEmpty())
        problems.append(ProfileProblem::NameEmpty);
    if (const auto problem = baseUrlProblem(profile.baseUrl))
        problems.append(*problem);
    if (!asUuid(profile.accountId))
        problems.append(ProfileProblem::AccountIdNotAUuid);
    if (!profile.token.isEmpty() && !isHeaderSafe(profile.token))
        problems.append(ProfileProblem::TokenNotSendable);
    if (!profile.apiKey.isEmpty() && !isHeaderSafe(profile.apiKey))
        problems.append(ProfileProblem::ApiKeyNotSendable);
    if (profile.secrets().isEmpty() && profile.keychainEntry.isEmpty())
        problems.append(ProfileProblem::NoCredential);
    if (!profile.caFile.isEmpty() && QSslCertificate::fromPath(profile.caFile).isEmpty())
        problems.append(ProfileProblem::CaFileUnusable);
    return problems;
}

std::optional<QUrl> usableBaseUrl(const Profile &profile)
{
    if (baseUrlProblem(profile.baseUrl))
        return std::nullopt;
    QString text = profile.baseUrl;
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

QUrl urlBelow(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path(QUrl::FullyEncoded) + u'/' + path, QUrl::StrictMode);
    return url;
}

bool isHeaderSafe(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= QChar(0x21) && c <= QChar(0x7e); });
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}
