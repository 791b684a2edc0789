#pragma once

#include <QObject>

#include <functional>

class Clock;
class ContactSession;
class MessageBar;
class QAction;
class QIODevice;
class QWidget;

/// Exports the contact with its edits: as a JSON file, to the clipboard as JSON or curl command, as a PDF
/// file, or to a printer. The files are readable only by their owner.
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

    /// The references must outlive the object; dialogs become children of `window`.
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
    void reportNotSaved(const QString &path);
    void copy(const QByteArray &text, const QString &confirmation);

    ContactSession &m_session;
    MessageBar &m_messages;
    const Clock &m_clock;
    QWidget *m_window;
};
