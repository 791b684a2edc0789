#pragma once

#include "store/draftdatabase.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

enum class DraftWorkKind
{
    Change,
    Read,
    Claim, ///< changes no draft, and is retried although its failure was answered
};

/// Carries out DraftStore's queue of database operations, in its thread. A failed operation stays at the head
/// of the queue and is retried; later ones wait, so that the order is preserved.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    struct Work
    {
        std::function<bool(DraftDatabase &)> execute;
        /// Called once, with whether the operation succeeded. An operation with an answer isn't retried.
        std::function<void(bool)> answer = {};
        DraftWorkKind kind = DraftWorkKind::Change;
    };

    explicit DraftWriter(const QString &path);
    ~DraftWriter() override;

    void add(Work work);
    /// Opens the database. Call it once, in the thread.
    void begin();
    /// Retries the remaining operations for up to 5 s, then closes the database.
    void finish();

signals:
    /// written(): the queue is empty after `doneCount` operations in all. failed(): why the operation at the
    /// head of the queue can't be carried out.
    void written(qint64 doneCount);
    void failed(const QString &why);
    /// A new, empty file is in use; `setAside` names the copy of the previous one, or is empty.
    void databaseRecreated(const QString &setAside);
    /// A newer version of the program wrote the file: from now on, all operations fail.
    void unavailable(const QString &why);

private:
    void processQueue();
    /// Answers all queued operations, because the one at the head can't be carried out. Reads and claims that
    /// wait only for claims are tried: a full disk can be read.
    void failPendingAnswers();
    /// Whether the operation at the head of the queue can be removed.
    bool runFront();
    bool execute(const Work &work);
    bool ensureOpen();
    bool isDamaged() const;
    /// Emits databaseRecreated() if the file is new. Returns whether the file is open.
    bool handleOpening(const SqliteFile::Opening &opening);

    const QString m_path;
    std::unique_ptr<DraftDatabase> m_database;
    std::deque<Work> m_queue;
    bool m_isUnavailable = false;
    qint64 m_doneCount = 0; ///< number of completed operations
    QTimer *m_retryTimer;
};
