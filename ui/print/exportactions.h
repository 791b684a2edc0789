#pragma once

#include <QObject>

#include <functional>

class Clock;
class ContactSession;
class MessageBar;
class QAction;
class QIODevice;
class QWidget;

/// Exports the contact with its changes: as a JSON file, to the clipboard as JSON or as a command, as a page
/// for print or PDF. The files are readable by their owner only.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *saveJson;
        QAction *copyJson;
        QAction *copyCurl;
        QAction *print;
        QAction *savePdf;
    };

    /// All must outlive it; dialogs become children of `window`.
    ExportActions(const Actions &actions, ContactSession &session, MessageBar &messages, const Clock &clock,
                  QWidget *window);

private:
    void saveJson();
    void copyJson();
    void copyCurl();
    void print();
    void savePdf();
    using Write = std::function<void(QIODevice &)>;
    void askForFile(const QString &title, const QString &filter, const QString &suffix, const Write &write);
    void save(const QString &path, const Write &write);
    void copy(const QByteArray &text, const QString &said);

    ContactSession &m_session;
    MessageBar &m_messages;
    const Clock &m_clock;
    QWidget *m_window;
};
