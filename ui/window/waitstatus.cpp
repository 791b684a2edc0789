#include "ui/window/waitstatus.h"

#include "desk/desk.h"

#include <QLabel>
#include <QMainWindow>
#include <QProgressBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace std::chrono_literals;

namespace {

/// Shorter waits are over before a person has read what is being waited for.
constexpr auto waitShows = 300ms;

} // namespace

WaitStatus::WaitStatus(Desk &desk, QAction *cancel, QMainWindow *window)
    : QObject(window)
    , m_desk(desk)
    , m_progress(new QProgressBar(window))
    , m_cancel(new QToolButton(window))
    , m_requests(new QLabel(window))
{
    m_cancel->setDefaultAction(cancel);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(window->fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Waiting for the server"));
    window->statusBar()->addWidget(m_progress);
    window->statusBar()->addWidget(m_cancel);
    window->statusBar()->addPermanentWidget(m_requests);
    refreshWait();
    connect(&desk, &Desk::busyChanged, this, [this](Desk::Busy busy) {
        if (busy == Desk::Busy::No)
            refreshWait();
        else
            QTimer::singleShot(waitShows, this, &WaitStatus::refreshWait);
    });
    connect(&desk, &Desk::rateLimitChanged, this, &WaitStatus::refreshRequests);
    connect(&desk, &Desk::accountChanged, this, &WaitStatus::refreshRequests);
}

void WaitStatus::refreshWait()
{
    const bool waiting = m_desk.busy() != Desk::Busy::No;
    m_cancel->setVisible(waiting);
    m_progress->setVisible(waiting);
}

void WaitStatus::refreshRequests()
{
    const std::optional<int> left = m_desk.rateLimit().remaining;
    m_requests->setText(left ? tr("%n request(s) left", nullptr, *left) : QString());
}
