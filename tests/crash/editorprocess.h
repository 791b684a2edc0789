#pragma once

#include "fixtures/faultserver.h"

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

/// Runs an editor without a window in a process of its own, and owns what survives it: its data folder and
/// the server that it sends to.
class EditorProcess : public QObject
{
    Q_OBJECT

public:
    /// `dieAt`: the process kills itself right before its call of this number to the disk or the network.
    explicit EditorProcess(quint32 seed, int dieAt = 0);
    ~EditorProcess() override;

    void tell(const char *word);
    /// Closes the standard input of the process.
    void dismiss() { m_process.closeWriteChannel(); }
    void kill();
    void killIn(int milliseconds);
    /// Answers the pending request like a server that stored the whole body.
    void answer();

    /// Whether the process has ended and the server has read everything that it sent.
    bool isOver();
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    /// The time of the kill() call by typinglog::steadyNow(); empty if there was none.
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
    /// The process has just been told to send.
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
