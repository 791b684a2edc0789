#pragma once

#include <QObject>

class ContactSession;
class QAction;
class IconLabel;
class QLabel;
class QMainWindow;
class QProgressBar;
class QToolButton;

/// What the status bar says of the line to the server: that one is being waited for, with a way to cancel it,
/// and how many requests are left.
class WaitStatus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    WaitStatus(ContactSession &session, QAction *cancel, QMainWindow *window);

private:
    void refreshWait();
    void refreshRequests();
    void refreshOffline();

    ContactSession &m_session;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_offline;
    IconLabel *m_scarce;
    QLabel *m_requests;
};
