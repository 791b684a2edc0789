#include "account/demoaccount.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

DemoAccount::DemoAccount(QObject *parent)
    : QObject(parent)
{
    m_process.setProgram(QCoreApplication::applicationDirPath() + u"/contact-editor-demo"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoAccount::read);
    connect(&m_process, &QProcess::errorOccurred, this, &DemoAccount::failed);
}

DemoAccount::~DemoAccount()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000))
        m_process.kill();
}

void DemoAccount::start()
{
    if (m_process.state() != QProcess::NotRunning) {
        if (!m_firstId.isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { emit ready(m_profile, m_firstId); }, Qt::QueuedConnection);
        return;
    }
    m_firstId.clear();
    m_profile = {};
    m_profile.name = tr("Demo");
    m_profile.kind = AccountKind::Development;
    m_process.start();
}

void DemoAccount::read()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const QString value = line.section(u' ', -1);
        if (line.startsWith("listening on "_L1)) {
            m_profile.baseUrl = value + u"/api/storefront/v1"_s;
        } else if (line.startsWith("account "_L1)) {
            m_profile.accountId = value;
        } else if (line.startsWith("key "_L1)) {
            m_profile.apiKey = value;
        } else if (line.startsWith("first "_L1)) {
            m_firstId = value;
            emit ready(m_profile, m_firstId);
        }
    }
}

#include "moc_demoaccount.cpp"
