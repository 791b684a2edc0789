#pragma once

#include <QObject>

class ContactSession;
class MessageBar;
class QAction;
class QWidget;
class Settings;

/// Removes all drafts, recent contacts and suggested values from this computer after a confirmation, and
/// reverts the open contact to its baseline. Accounts stay.
class LocalDataRemoval : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object; the message box becomes a child of `window`.
    LocalDataRemoval(QAction *action, ContactSession &session, Settings &settings, MessageBar &messages,
                     QWidget *window);

private:
    void ask();
    void forget();
    void report(bool done);

    ContactSession &m_session;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
};
