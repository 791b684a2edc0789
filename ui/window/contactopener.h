#pragma once

#include "contact/base.h"

#include <QObject>

#include <functional>

class Desk;
class MessageBar;
class SendFlow;
struct Outcome;

/// All ways in: by id, from a file, from the clipboard, from the command line, again from the server. Asks
/// before a contact with changes is left; a contact with another id than the one asked for is never taken.
class ContactOpener : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs become children of `window`.
    ContactOpener(Desk &desk, SendFlow &sendFlow, MessageBar &messages, QWidget *window);

    /// Goes on at once when nothing would be lost, else when the person has decided.
    void leaveThen(const std::function<void()> &goOn);

    /// A uuid, any text with one, or the path of a file.
    void openArgument(const QString &text);

public slots:
    void askForId();
    void askForFile();
    void pasteContact();
    void reload();
    void openId(const QString &id);
    void openFile(const QString &path);

private:
    void openText(const QByteArray &text, Base::Origin origin);
    void take(const Base &base);
    void showFetchFailure(const QString &id, const Outcome &outcome);

    Desk &m_desk;
    SendFlow &m_sendFlow;
    MessageBar &m_messages;
    QWidget *m_window;
};
