#pragma once

#include "store/keychain.h"

#include <QObject>

class ApiClient;

/// Brings a line the secrets of its account from the keychain: when a job of it waits for them, or before. It
/// goes with the line.
class SecretSupply : public QObject
{
    Q_OBJECT

public:
    /// The keychain must outlive it.
    SecretSupply(ApiClient &line, Keychain &keychain, const QString &entry);

    /// Asks the keychain, unless the line has its secrets or it is being asked already.
    void fetch();

signals:
    /// Whatever waited for them has been told; it ends when this has returned.
    void failed(const Keychain::Answer &answer);

private:
    void take(const Keychain::Answer &answer);

    ApiClient &m_client;
    Keychain &m_keychain;
    QString m_entry;
    bool m_isAsking = false;
};
