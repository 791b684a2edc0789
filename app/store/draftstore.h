#pragma once

#include "store/draft.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class DraftDatabase;
class DraftWriter;

/// Stores the drafts on this computer. Owns a thread with the database, which carries out all calls in order,
/// so that no caller waits for the disk. Answers are delivered later, in the caller's thread, unless their
/// `context` has been destroyed.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    /// Whether all changes are on the disk.
    enum class Status
    {
        Written,
        Writing,
        Failing,     ///< retried until it succeeds; changes are lost only if the program ends before
        Unavailable, ///< a newer version of the program wrote the file: this session keeps no drafts
    };
    Q_ENUM(Status)

    /// contact-editor/contact-editor.sqlite in the user's data folder.
    static QString standardPath();

    enum class Begin
    {
        AtOnce,
        Later, ///< in begin(); earlier calls are queued
    };
    explicit DraftStore(const QString &path = standardPath(), Begin begin = Begin::AtOnce);
    /// Waits up to 5 s for pending writes.
    ~DraftStore() override;

    /// Opens the database. Later calls do nothing.
    void begin();

    Status status() const { return m_status; }
    /// Returns false if a newer version of the program wrote the file, so that nothing is read or written.
    bool isAvailable() const { return m_status != Status::Unavailable; }
    /// Local time of the last write; invalid if there was none.
    QDateTime lastWritten() const { return m_lastWritten; }
    /// The database's error message for the last failed write.
    QString failure() const { return m_failure; }
    /// File name of the copy of an unreadable database; empty if none was set aside.
    QString setAside() const { return m_setAside; }

    void write(const DraftChange &change);
    /// Answers true when the attempt is on the disk. Answers false if it can't be written now; it isn't
    /// retried.
    void recordAttempt(const DraftKey &key, const QByteArray &body, QObject *context,
                       std::function<void(bool)> recorded);
    void setState(const DraftKey &key, DraftState state);
    /// Whether the draft is open in an editor.
    void setOpen(const DraftKey &key, bool open);
    /// Removes the draft permanently, after a confirmed success.
    void remove(const DraftKey &key);
    /// restoreDiscarded() restores the draft until the program closes.
    void discard(const DraftKey &key);
    void restoreDiscarded(const DraftKey &key);
    void read(const DraftKey &key, QObject *context, std::function<void(const DraftFound &)> answer);
    /// The draft edited last comes first, whatever its time stamp; nullopt if the drafts can't be read.
    void list(QObject *context, std::function<void(const std::optional<QList<DraftSummary>> &)> answer);
    /// Claims a contact for this editor. Answers the editor that already has it. If writing fails, answers
    /// nullopt and retries the claim until it succeeds.
    void claim(const DraftKey &key, QObject *context,
               std::function<void(const std::optional<DraftHolder> &)> answer);
    void release(const DraftKey &key);
    /// Removes all drafts and the copies set aside, permanently. Answers whether all of them are removed.
    void forgetAll(QObject *context, std::function<void(bool)> answer);

signals:
    void statusChanged();
    /// The file was damaged or missing, and a new, empty one is in use. Write drafts in memory again.
    void databaseRecreated();
    /// forgetAll() was called: calls from now on find no earlier draft on the disk.
    void forgotten();

private:
    void add(std::function<bool(DraftDatabase &)> execute, std::function<void(bool)> answer = {},
             bool retryAfterAnswer = false);
    template <typename Value>
    void ask(std::function<bool(DraftDatabase &, Value &)> question, QObject *context,
             std::function<void(const Value &)> answer, bool retryAfterAnswer = false);
    void setStatus(Status status);

    QThread m_thread;
    DraftWriter *m_writer; ///< lives in the thread and is deleted after it has ended
    Status m_status = Status::Written;
    qint64 m_queuedCount = 0; ///< number of operations queued so far
    QDateTime m_lastWritten;
    QString m_failure;
    QString m_setAside;
};
