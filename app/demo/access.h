#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace demo {

/// The credentials of the demo account: its id, its API key and the tokens issued for the key.
class Access
{
public:
    Access();

    QString accountId() const;
    QByteArray apiKey() const;

    /// Issues a JSON Web Token (HS256) that is valid for one hour.
    QByteArray issueToken(const QDateTime &now);
    /// Whether the token was issued by this process and hasn't expired.
    bool accepts(QByteArrayView token, const QDateTime &now) const;

private:
    QByteArray signature(QByteArrayView signedPart) const;

    QByteArray m_secret; ///< generated at each start, so that no token outlives its server
    qint64 m_issued = 0;
};

} // namespace demo
