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
        std::function<bool(DraftDatabase &)> carryOut;
        /// Called once, with whether it was carried out. Work with an answer isn't tried again.
        std::function<void(bool)> answer = {};
    };

    explicit DraftWriter(const QString &path);
    ~DraftWriter() override;

    void add(Work work);
    /// Opens the database, once in its thread.
    void begin();
    /// Tries what is left, for some seconds at most.
    void finish();

signals:
    /// The queue is empty, or why its head stays where it is.
    void written();
    void failed(const QString &why);
    /// A new file is empty; `setAside` names the copy of the one before, if there was something to copy.
    void begunAnew(const QString &setAside);

private:
    void workOn();
    /// Whether the head of the queue is done with.
    bool tryHead();
    bool ensureOpen();

    const QString m_path;
    std::unique_ptr<DraftDatabase> m_database;
    std::deque<Work> m_queue;
    QTimer *m_again;
};
