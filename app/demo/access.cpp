#include "demo/access.h"

#include "demo/jsonobject.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace demo {

namespace {

constexpr qint64 tokenLifeInSeconds = 3600;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Access::Access()
    : m_secret(QUuid::createUuid().toRfc4122())
{
}

QString Access::accountId() const
{
    return u"5f0c1d5e-7c1b-4d1e-9a54-2f6b8f0d7a11"_s;
}

QByteArray Access::apiKey() const
{
    return "demo-key";
}

QByteArray Access::issueToken(const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    JsonObject header;
    header.text("alg", u"HS256").text("typ", u"JWT");
    JsonObject claims;
    claims.text("sub", accountId())
        .integer("jti", ++m_issued) // makes tokens of the same second unique
        .integer("iat", seconds)
        .integer("exp", seconds + tokenLifeInSeconds);
    const QByteArray signedPart = header.json().toBase64(base64Url) + '.' + claims.json().toBase64(base64Url);
    return signedPart + '.' + signature(signedPart);
}

bool Access::accepts(QByteArrayView token, const QDateTime &now) const
{
    const qsizetype dot = token.lastIndexOf('.');
    if (dot < 0 || signature(token.first(dot)) != token.sliced(dot + 1))
        return false;
    const QByteArray claims = token.first(dot).sliced(token.indexOf('.') + 1).toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromBase64(claims, base64Url));
    return now.toSecsSinceEpoch() < document.object().value("exp"_L1).toInteger();
}

QByteArray Access::signature(QByteArrayView signedPart) const
{
    return QMessageAuthenticationCode::hash(signedPart.toByteArray(), m_secret, QCryptographicHash::Sha256)
        .toBase64(base64Url);
}

} // namespace demo
