#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

/// Has the name of the system's keychain on a bus, hears every question, and answers none. (The library asks
/// through a connection of its own.)
class SilentKeychain : public QDBusVirtualObject
{
public:
    explicit SilentKeychain(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, name()))
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_isThere = m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~SilentKeychain() override { QDBusConnection::disconnectFromBus(name()); }
    Q_DISABLE_COPY_MOVE(SilentKeychain)

    bool isThere() const { return m_isThere; }
    int asked() const { return m_asked; }

    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/) override
    {
        m_asked += message.interface() != QLatin1String("org.freedesktop.DBus.Peer");
        return true; // and that is all
    }

private:
    static QString name() { return QStringLiteral("silent-keychain"); }

    QDBusConnection m_bus;
    bool m_isThere = false;
    int m_asked = 0;
};
