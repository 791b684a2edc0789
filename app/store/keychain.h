#pragma once

#include "account/secrets.h"

#include <QObject>
#include <QTimer>
#include <queue>

#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
class ReadPasswordJob;
} // namespace QKeychain

/// The system's keychain, with one entry for each account. Accesses the keychain only when a function is
/// called, with one request at a time. Each request is answered at the latest after the time limit, because
/// the keychain may never answer.
class Keychain : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        std::optional<KeychainProblem> problem;
        QString words;   ///< the keychain's error message; mostly empty
        Secrets secrets; ///< the result of read()
    };
    using Callback = std::function<void(const Answer &answer)>;

    explicit Keychain(QObject *parent = nullptr);
    ~Keychain() override;

    /// A unique name for a new entry.
    static QString newEntry();
    /// For each request; 10 s by default. The keychain may still carry out a request after its limit.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeout.setInterval(limit); }

    /// Calls `callback` once, after read() has returned; not at all if the context has been destroyed. The
    /// same holds for write() and remove().
    void read(const QString &entry, QObject *context, const Callback &callback);
    /// Replaces the entry's content.
    void write(const QString &entry, const Secrets &secrets, QObject *context, const Callback &callback);
    /// A missing entry is not a problem.
    void remove(const QString &entry, QObject *context, const Callback &callback);

private:
    struct Request
    {
        QKeychain::Job *job;
        Callback callback;
    };

    void ask(QKeychain::Job *job, const QString &entry, QObject *context, const Callback &callback);
    void startNext();
    void handleFinished();
    void handleTimeout();
    void end(const Answer &answer);

    std::queue<Request> m_requests; ///< the first one is running or about to start
    bool m_isRunning = false;
    QTimer m_timeout;
};
