#pragma once

#include <QObject>

class ContactSession;
class QAction;
class IconLabel;
class QLabel;
class QMainWindow;
class QProgressBar;
class QToolButton;

/// Shows in the status bar whether a request is under way (with a button to cancel it), whether the server
/// can be reached, and how many requests are left.
class RequestStatus : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object.
    RequestStatus(QAction *cancel, ContactSession &session, QMainWindow *window);

private:
    void enableCancel();
    void refreshWait();
    void refreshRequests();
    void refreshOffline();

    QAction *m_cancelAction;
    ContactSession &m_session;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_offline;
    IconLabel *m_fewLeftIcon;
    QLabel *m_requests;
};
