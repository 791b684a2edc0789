#pragma once

#include "store/keychain.h"

#include <QObject>

class ApiClient;

/// Supplies a client with its account's secrets from the keychain when a job needs them or when fetch() is
/// called. The client owns the object.
class SecretSupply : public QObject
{
    Q_OBJECT

public:
    /// `keychain` must outlive the object.
    SecretSupply(ApiClient &client, Keychain &keychain, const QString &entry);

    /// Reads the keychain entry unless the client has its secrets or a read is already under way.
    void fetch();

signals:
    /// The keychain returned no secrets. The jobs that wait for them end after this signal.
    void failed(const Keychain::Answer &answer);

private:
    void onAnswer(const Keychain::Answer &answer);

    ApiClient &m_client;
    Keychain &m_keychain;
    QString m_entry;
    bool m_isAsking = false;
};
