#pragma once

#include <QObject>

class Clock;
class ContactSession;
class MessageBar;
class QAction;
class QWidget;
class SupportDetails;

/// Lets the actions of the Help menu show shortcuts, explanations and the version, and copy details for
/// support.
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

    /// All must outlive it; dialogs become children of `window`.
    HelpActions(const Actions &actions, ContactSession &session, MessageBar &messages, const Clock &clock,
                QWidget *window);

private:
    void showShortcuts();
    /// Explains the control or cell that has the focus, else lets the mouse point at one.
    void explainFocused();
    void showAbout();

    QWidget *m_window;
    SupportDetails *m_support;
};
