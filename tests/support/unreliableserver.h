#pragma once

#include "support/faultserver.h"

#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>

/// A server that holds one contact, and by its dice stores what comes or doesn't, and says so truly, falsely
/// by an error, in part, or not at all. It never says that it stored what it didn't.
class UnreliableServer : public QObject
{
    Q_OBJECT

public:
    UnreliableServer(const QJsonObject &contact, quint32 seed);

    QString url() const { return m_server.url(); }
    /// The only token that it takes; it changes now and then.
    const QString &token() const { return m_token; }
    /// Without faults from here on, or with them again.
    void setCalm(bool calm) { m_calm = calm; }

    /// What it holds.
    const QJsonObject &contact() const { return m_contact; }
    /// Whether that body was stored, ever.
    bool stored(const QByteArray &body) const;
    /// One field that nobody here types into.
    void changeBySomeoneElse();

    int puts() const { return m_puts; }
    /// What it did, and how often.
    const QMap<QByteArray, int> &deeds() const { return m_deeds; }

private:
    void meet();
    void meetPut(const QByteArray &body);
    void meetGet();
    /// One of so many, and a word for it.
    int dice(const QByteArray &verb, const QList<QPair<int, QByteArray>> &sides);
    void store(const QByteArray &body);
    void answer(int status, const QByteArray &body = {}, const QList<QByteArray> &headers = {});
    void answerGood(bool late = false);
    void fail(int way);

    FaultServer m_server;
    QJsonObject m_contact;
    QString m_token = QStringLiteral("token-1");
    QRandomGenerator m_random;
    QSet<QByteArray> m_stored; ///< by their fingerprints
    QByteArray m_storeNext;    ///< as soon as anything else comes
    QMap<QByteArray, int> m_deeds;
    int m_puts = 0;
    int m_others = 0;
    bool m_calm = false;
};
