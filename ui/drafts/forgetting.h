#pragma once

#include <QObject>

class ContactSession;
class MessageBar;
class QAction;
class QWidget;
class Settings;

/// Removes everything that this computer keeps of contacts, after a question: drafts, recent contacts,
/// suggested values. The open contact becomes as it was opened. Accounts stay.
class Forgetting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the question becomes a child of `window`.
    Forgetting(QAction *action, ContactSession &session, Settings &settings, MessageBar &messages,
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
