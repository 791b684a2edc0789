#include "account/token.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

QDateTime tokenExpiry(const QString &jwt)
{
    const QStringList parts = jwt.split(u'.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return {};
    const QJsonValue expiry = QJsonDocument::fromJson(*payload).object().value("exp"_L1);
    const double seconds = expiry.toDouble(-1);
    // Years of five digits aren't plausible, and larger ones would overflow QDateTime.
    if (seconds < 0 || seconds >= 253'402'300'800.0)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

bool needsRenewal(const QString &jwt, const QDateTime &now)
{
    const QDateTime expiry = tokenExpiry(jwt);
    return expiry.isValid() && now >= expiry.addSecs(-std::chrono::seconds(renewalLead).count());
}
