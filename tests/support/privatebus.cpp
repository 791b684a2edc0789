#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const char *const addressName = "DBUS_SESSION_BUS_ADDRESS";
const auto secretService = u"org.freedesktop.secrets"_s;
const auto connectionName = u"private-bus"_s;

const char *const configuration =
    "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
    "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";

} // namespace

PrivateBus::PrivateBus()
    : m_before(qgetenv(addressName))
{
    QFile file(m_home.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0 || !file.flush()) {
        m_why = file.errorString();
        return;
    }
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + file.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead()) {
        m_why = u"no dbus-daemon: "_s + m_bus.errorString();
        return;
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv(addressName, m_address.toUtf8());
    QDBusConnection::connectToBus(m_address, connectionName);
}

PrivateBus::~PrivateBus()
{
    stopKeychain();
    QDBusConnection::disconnectFromBus(connectionName);
    m_bus.terminate();
    m_bus.waitForFinished();
    if (m_before.isNull())
        qunsetenv(addressName);
    else
        qputenv(addressName, m_before);
}

bool PrivateBus::isOwned(const QString &name) const
{
    const QDBusConnection bus(connectionName);
    return bus.isConnected() && bus.interface()->isServiceRegistered(name);
}

bool PrivateBus::startKeychain()
{
    if (m_keyring.state() != QProcess::NotRunning)
        return true;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                             u"GNOME_KEYRING_CONTROL"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    QDir(m_home.path()).mkpath(u"run"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write("open sesame");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return isOwned(secretService); }, 10'000);
}

void PrivateBus::stopKeychain()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.terminate();
    m_keyring.waitForFinished();
    // Whoever has a connection hears of it, before another one takes the name.
    [[maybe_unused]] const bool gone = QTest::qWaitFor([this] { return !isOwned(secretService); });
}
