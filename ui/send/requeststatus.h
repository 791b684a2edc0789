#pragma once

#include <QObject>
#include <QTimer>

class ContactSession;
class Delivery;
class QAction;
class IconLabel;
class QLabel;
class QMainWindow;
class QProgressBar;
class QToolButton;

/// Shows in the status bar whether a request is under way or waits to be sent again (with a button to cancel
/// it), whether the server can be reached, and how many requests are left.
class RequestStatus : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object.
    RequestStatus(QAction *cancel, ContactSession &session, Delivery &delivery, QMainWindow *window);

private:
    void cancel();
    void enableCancel();
    void countDown();
    void refreshWait();
    void refreshRequests();
    void refreshOffline();

    QAction *m_cancelAction;
    ContactSession &m_session;
    Delivery &m_delivery;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_nextTry;
    QTimer m_second;
    QLabel *m_offline;
    IconLabel *m_fewLeftIcon;
    QLabel *m_requests;
};
