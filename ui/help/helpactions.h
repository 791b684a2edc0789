#pragma once

#include <QObject>

class Clock;
class ContactSession;
class MessageBar;
class QAction;
class QWidget;
class SupportDetails;

/// Connects the actions of the Help menu: shows shortcuts, explanations and the version, and copies details
/// for support.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *shortcuts;
        QAction *whatsThis;
        QAction *support;
        QAction *about;
    };

    /// The references must outlive the object; dialogs become children of `window`.
    HelpActions(const Actions &actions, ContactSession &session, MessageBar &messages, const Clock &clock,
                QWidget *window);

private:
    void showShortcuts();
    /// Explains the control or cell that has the focus. If there is none, enters the What's This mode of the
    /// mouse.
    void explainFocused();
    void showAbout();

    QWidget *m_window;
    SupportDetails *m_support;
};
