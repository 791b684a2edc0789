#pragma once

#include "store/draftdatabase.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

/// The thread's side of DraftStore: a queue of work on the database. What fails stays at its head and is
/// tried again; what came after it waits, so that nothing overtakes.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    struct Work
    {
        std::function<bool(DraftDatabase &)> applyEdits;
        /// Called once, with whether it was carried out. Work with an answer isn't tried again.
        std::function<void(bool)> answer = {};
        /// But this is, though it was answered.
        bool isKept = false;
    };

    explicit DraftWriter(const QString &path);
    ~DraftWriter() override;

    void add(Work work);
    /// Opens the database, once in its thread.
    void begin();
    /// Tries what is left, for some seconds at most.
    void finish();

signals:
    /// The queue is empty after that many works in all, or why its head stays where it is.
    void written(qint64 works);
    void failed(const QString &why);
    /// A new file is empty; `setAside` names the copy of the one before, if there was something to copy.
    void begunAnew(const QString &setAside);

private:
    void workOn();
    /// Behind what can't be written now, nobody waits for an answer.
    void stopWaiting();
    /// Whether the head of the queue is done with.
    bool runFront();
    bool applyEdits(const Work &work);
    bool ensureOpen();
    bool isDamaged() const;
    /// Tells when the file is a new one.
    bool told(const SqliteFile::Opening &opening);

    const QString m_path;
    std::unique_ptr<DraftDatabase> m_database;
    std::deque<Work> m_queue;
    qint64 m_works = 0; ///< that are done with
    QTimer *m_again;
};
