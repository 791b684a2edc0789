#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// A token with this payload and no real signature.
inline QString jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part("{\"alg\":\"none\"}") + QChar(u'.') + part(payload) + QChar(u'.') + part("signature");
}

inline QString jwtUntil(const QDateTime &expiry)
{
    return jwt("{\"exp\":" + QByteArray::number(expiry.toSecsSinceEpoch()) + '}');
}
