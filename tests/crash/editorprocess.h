#pragma once

#include "fixtures/faultserver.h"

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

/// A typist at work in a process of its own, and what outlives it: its folder, and the server it sends to.
class EditorProcess : public QObject
{
    Q_OBJECT

public:
    /// `dieAt`: it ends itself right before the call of that number to the disk or the server.
    explicit EditorProcess(quint32 seed, int dieAt = 0);
    ~EditorProcess() override;

    void tell(const char *word);
    /// Ends its input.
    void dismiss() { m_process.closeWriteChannel(); }
    void kill();
    void killIn(int milliseconds);
    /// Answers the request that arrived as a server does that took all of it.
    void answer();

    /// The process has ended, and what it sent has arrived.
    bool isOver();
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    /// When kill() was called, by typed::steadyNow(); nothing before.
    std::optional<qint64> killed() const { return m_killed; }
    bool hasAnswered() const { return m_answered; }
    QByteArray arrivedBody() const;
    QString database() const { return m_folder.filePath(QStringLiteral("data/contact-editor.sqlite")); }
    QString log() const { return m_folder.filePath(QStringLiteral("log")); }
    const QList<QByteArray> &heard() const { return m_heard; }

    FaultServer server;
    bool typedWhileSending = false;

signals:
    void said(const QByteArray &word);
    /// It has just been told to send.
    void sending();

private:
    void listen();

    QTemporaryDir m_folder;
    QProcess m_process;
    QList<QByteArray> m_heard;
    std::optional<qint64> m_killed;
    bool m_answered = false;
    bool m_quiet = false;
};
