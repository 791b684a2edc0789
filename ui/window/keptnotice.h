#pragma once

#include "store/keptcontacts.h"

#include <QObject>

class Clock;
class MessageBar;
class QAction;
class QWidget;
class Settings;

/// Tells of a contact that a test left otherwise than it was, and offers to put it back: until it is, or the
/// message is closed.
class KeptNotice : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs become children of `window`.
    KeptNotice(const KeptContacts &contacts, Settings &settings, const Clock &clock, MessageBar &messages,
               QWidget *window);

    /// Where there is one.
    void tell();

private:
    void putBack();

    const KeptContacts m_contacts;
    Settings &m_settings;
    const Clock &m_clock;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_putBack;
    QString m_said;
};
