#include "ui/help/supportdetails.h"

#include "account/clock.h"
#include "session/contactsession.h"
#include "store/draftstore.h"
#include "ui/messages/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMainWindow>
#include <QMetaEnum>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
QLatin1StringView enumName(Enum value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

QString accountLine(const ContactSession &session)
{
    if (!session.hasAccount())
        return u"none"_s;
    const Profile &profile = session.account();
    const QUrl url = usableBaseUrl(profile).value_or(QUrl());
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const bool direct = isLoopback(url) || proxies.isEmpty() ||
                        proxies.constFirst().type() == QNetworkProxy::NoProxy ||
                        proxies.constFirst().type() == QNetworkProxy::DefaultProxy;
    const QString credential = !profile.keychainEntry.isEmpty() ? u"keychain"_s
                               : profile.apiKey.isEmpty()       ? u"token"_s
                                                                : u"API key"_s;
    return QStringList{accountKindName(profile.kind),
                       url.scheme() == "https"_L1 ? u"https"_s : u"http to this computer"_s, credential,
                       direct ? u"no proxy"_s : u"proxy"_s}
        .join(", "_L1);
}

qsizetype windowCount()
{
    qsizetype count = 0;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        count += widget->isVisible() && qobject_cast<const QMainWindow *>(widget);
    return count;
}

} // namespace

SupportDetails::SupportDetails(ContactSession &session, MessageBar &messages, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_clock(clock)
{
    connect(&session, &ContactSession::requestEnded, this, &SupportDetails::keep);
}

void SupportDetails::keep(const Outcome &outcome)
{
    const QString verb = outcome.request.section(u' ', 0, 0);
    Outcome kept;
    kept.kind = outcome.kind;
    kept.reason = outcome.reason;
    kept.whileAuthorising = outcome.whileAuthorising;
    kept.status = outcome.status;
    kept.milliseconds = outcome.milliseconds;
    kept.requestBytes = outcome.requestBytes;
    kept.timesTransmitted = outcome.timesTransmitted;
    if (m_ended.size() == mostOutcomes)
        m_ended.removeFirst();
    m_ended.append({m_clock.now().toUTC(), verb.isEmpty() ? u"none made"_s : verb, kept});
}

QString SupportDetails::text(qsizetype drafts) const
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    QStringList lines{
        u"Contact Editor %1, Qt %2"_s.arg(QCoreApplication::applicationVersion(),
                                          QLatin1StringView(qVersion())),
        u"System: %1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                    QGuiApplication::platformName()),
        u"Language: %1, screen scale %2"_s.arg(QLocale().name()).arg(screen ? screen->devicePixelRatio() : 0),
        u"Account: "_s + accountLine(m_session),
        u"Windows: %1, drafts: %2"_s.arg(QString::number(windowCount()),
                                         drafts < 0 ? u"not known"_s : QString::number(drafts)),
        u"Last outcomes:"_s};
    if (m_ended.isEmpty())
        lines << u"none"_s;
    for (const Ended &ended : m_ended) {
        const Outcome &outcome = ended.outcome;
        lines << u"%1 %2%3: status %4, %5, %6, %7 ms, %8 times on the wire, %9 bytes"_s.arg(
            ended.when.toString(Qt::ISODate), ended.verb,
            outcome.whileAuthorising ? u" (token)"_s : QString(), QString::number(outcome.status),
            enumName(outcome.kind), enumName(outcome.reason), QString::number(outcome.milliseconds),
            QString::number(outcome.timesTransmitted), QString::number(outcome.requestBytes));
    }
    return lines.join(u'\n') + u'\n';
}

void SupportDetails::copy()
{
    DraftStore *store = m_session.autosave().store();
    if (!store) {
        put(0);
        return;
    }
    store->list(this, [this](const std::optional<QList<DraftSummary>> &drafts) {
        put(drafts ? drafts->size() : -1);
    });
}

void SupportDetails::put(qsizetype drafts)
{
    QGuiApplication::clipboard()->setText(text(drafts));
    m_messages.showMessage(
        MessageBar::Kind::Info,
        tr("The details for support were copied. They hold no customer data, no key and no "
           "address; paste them into your message."));
}

#include "moc_supportdetails.cpp"
