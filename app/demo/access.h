#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Who may use the demo account: its id, its API key, and the tokens given out for the key.
class Access
{
public:
    Access();

    QString accountId() const;
    QByteArray apiKey() const;

    /// A JSON Web Token that lives for an hour (HS256).
    QByteArray issueToken(const QDateTime &now);
    /// Whether the token is one of this run and hasn't expired.
    bool accepts(QByteArrayView token, const QDateTime &now) const;

private:
    QByteArray signature(QByteArrayView signedPart) const;

    QByteArray m_secret; ///< new at each start, so that no token outlives its server
    qint64 m_issued = 0;
};
