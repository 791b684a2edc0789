#include "ui/send/requeststatus.h"

#include "session/contactsession.h"
#include "session/delivery.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QProgressBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Shorter waits are not shown: they end before a person can read the text.
constexpr auto busyIndicatorDelay = 300ms;
/// A warning is shown if at most 1/10 of the request budget is left.
constexpr int scarceDivisor = 10;

} // namespace

RequestStatus::RequestStatus(QAction *cancel, ContactSession &session, Delivery &delivery,
                             QMainWindow *window)
    : QObject(window)
    , m_cancelAction(cancel)
    , m_session(session)
    , m_delivery(delivery)
    , m_progress(new QProgressBar(window))
    , m_cancel(new QToolButton(window))
    , m_nextTry(new QLabel(window))
    , m_offline(new QLabel(window))
    , m_fewLeftIcon(new IconLabel(window))
    , m_requests(new QLabel(window))
{
    m_cancel->setDefaultAction(cancel);
    connect(cancel, &QAction::triggered, this, &RequestStatus::cancel);
    connect(&delivery, &Delivery::stateChanged, this, [this] {
        enableCancel();
        refreshWait();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &RequestStatus::countDown);
    connect(&session, &ContactSession::busyChanged, this, &RequestStatus::enableCancel);
    enableCancel();
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(window->fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Waiting for the server"));
    window->statusBar()->addWidget(m_progress);
    m_nextTry->setObjectName(u"nextTry"_s);
    window->statusBar()->addWidget(m_nextTry);
    window->statusBar()->addWidget(m_cancel);
    m_offline->setText(tr("Offline"));
    m_offline->setToolTip(tr("Nobody could be reached when last tried. What you type is kept as ever."));
    m_offline->setObjectName(u"offline"_s);
    m_requests->setObjectName(u"requestsLeft"_s);
    window->statusBar()->addPermanentWidget(m_offline);
    window->statusBar()->addPermanentWidget(m_fewLeftIcon);
    window->statusBar()->addPermanentWidget(m_requests);
    refreshOffline();
    refreshRequests();
    refreshWait();
    connect(&session, &ContactSession::busyChanged, this, [this](ContactSession::Busy busy) {
        if (busy == ContactSession::Busy::No)
            refreshWait();
        else
            QTimer::singleShot(busyIndicatorDelay, this, &RequestStatus::refreshWait);
    });
    connect(&session, &ContactSession::offlineChanged, this, &RequestStatus::refreshOffline);
    connect(&session, &ContactSession::accountChanged, this, &RequestStatus::refreshOffline);
    connect(&session, &ContactSession::rateLimitChanged, this, &RequestStatus::refreshRequests);
    connect(&session, &ContactSession::accountChanged, this, &RequestStatus::refreshRequests);
}

void RequestStatus::cancel()
{
    if (m_delivery.state() == Delivery::State::Waiting)
        m_delivery.stop();
    else
        m_session.cancel();
}

void RequestStatus::enableCancel()
{
    m_cancelAction->setEnabled(m_session.busy() != ContactSession::Busy::No ||
                               m_delivery.state() == Delivery::State::Waiting);
}

void RequestStatus::refreshWait()
{
    const bool busy = m_session.busy() != ContactSession::Busy::No;
    const bool waiting = m_delivery.state() == Delivery::State::Waiting;
    m_cancel->setVisible(busy || waiting);
    m_progress->setVisible(busy);
    m_nextTry->setVisible(waiting);
    if (!waiting) {
        m_second.stop();
        return;
    }
    countDown();
    m_second.start();
}

void RequestStatus::countDown()
{
    m_nextTry->setText(tr("Next try in %n second(s)", nullptr, int(m_delivery.timeToNextTry().count())));
}

void RequestStatus::refreshRequests()
{
    const RateLimit &limit = m_session.rateLimit();
    const bool scarce = limit.remaining && *limit.remaining <= limit.limit.value_or(0) / scarceDivisor;
    m_fewLeftIcon->showIcon(scarce ? u"warning"_s : QString());
    m_fewLeftIcon->setVisible(scarce);
    QString text = limit.remaining ? tr("%n request(s) left", nullptr, *limit.remaining) : QString();
    if (scarce && limit.resetSeconds)
        text += u", "_s + tr("more in %n second(s)", nullptr, *limit.resetSeconds);
    m_requests->setText(text);
}

void RequestStatus::refreshOffline()
{
    m_offline->setVisible(m_session.isOffline());
}

#include "moc_requeststatus.cpp"
