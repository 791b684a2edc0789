#pragma once

#include <QObject>

#include <functional>

class Clock;
class ContactSession;
class MessageBar;
class QIODevice;
class QWidget;

/// The ways out other than sending: the contact with its changes as a JSON file, on the clipboard as JSON or
/// as a command, and as a page for print or PDF. What is written is readable by its owner only.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs become children of `window`.
    ExportActions(ContactSession &session, MessageBar &messages, const Clock &clock, QWidget *window);

public slots:
    void saveJson();
    void copyJson();
    void copyCurl();
    void print();
    void savePdf();

private:
    using Write = std::function<void(QIODevice &)>;
    void askForFile(const QString &title, const QString &filter, const QString &suffix, const Write &write);
    void save(const QString &path, const Write &write);
    void copy(const QByteArray &text, const QString &said);

    ContactSession &m_session;
    MessageBar &m_messages;
    const Clock &m_clock;
    QWidget *m_window;
};
