#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A session bus of one's own, and a keychain on it with a home of its own: gnome-keyring, unlocked, as on a
/// desktop. While it lives, this process finds it; nothing is started on it by itself.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Whether there is a bus; else why() tells.
    bool isThere() const { return !m_address.isEmpty(); }
    const QString &why() const { return m_why; }
    const QString &address() const { return m_address; }

    /// False when there is no gnome-keyring, or it doesn't come up.
    bool startKeychain();
    /// What it had to remember, it has on its disk.
    void stopKeychain();

    /// Where the keychain has its files.
    QString home() const { return m_home.path(); }

private:
    bool isOwned(const QString &name) const;

    QTemporaryDir m_home;
    QByteArray m_before;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
    QString m_why;
};
