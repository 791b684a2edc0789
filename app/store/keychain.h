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

/// The system's keychain, with one entry an account. Nothing is asked of it before somebody asks here, one
/// question at a time; each is answered, at the latest by a time limit of ours: it may never answer itself.
class Keychain : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        std::optional<KeychainProblem> problem;
        QString words;   ///< the keychain's own, of a problem; mostly empty
        Secrets secrets; ///< of read()
    };
    using Told = std::function<void(const Answer &answer)>;

    explicit Keychain(QObject *parent = nullptr);
    ~Keychain() override;

    /// The name for an entry that never was.
    static QString newEntry();
    /// For each question; 10 s where not set. What it was asked may still happen after it.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

    /// Whoever asks is told later, once, and not at all when the context is gone by then.
    void read(const QString &entry, QObject *context, const Told &told);
    /// Takes the place of what the entry held.
    void write(const QString &entry, const Secrets &secrets, QObject *context, const Told &told);
    /// No problem where there is no such entry.
    void remove(const QString &entry, QObject *context, const Told &told);

private:
    struct Question
    {
        QKeychain::Job *job;
        Told told;
    };

    void ask(QKeychain::Job *job, const QString &entry, QObject *context, const Told &told);
    void askNext();
    void takeAnswer();
    void giveUp();
    void end(const Answer &answer);

    std::queue<Question> m_questions; ///< the first is asked, or about to be
    bool m_isAsking = false;
    QTimer m_limit;
};
