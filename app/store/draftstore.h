#pragma once

#include "store/claim.h"
#include "store/draft.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class DraftDatabase;
enum class DraftWorkKind;
class DraftWriter;

/// Stores the drafts on this computer. Owns a thread with the database, which carries out all calls in order,
/// so that no caller waits for the disk. Answers are delivered later, in the store's thread, unless their
/// `context` has been destroyed. A change of a draft is refused, and not retried, if the draft is gone, if
/// the contact has another draft, or if another running editor has claimed the contact: see changed().
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
    /// Answers Done when the attempt is on the disk. Answers Failed if it can't be written now; it isn't
    /// retried.
    void recordAttempt(const DraftRef &draft, const QByteArray &body, QObject *context,
                       std::function<void(DraftResult)> answer);
    void setState(const DraftRef &draft, DraftState state);
    /// Whether the draft is open in an editor.
    void setOpen(const DraftRef &draft, bool open);
    /// Removes the draft permanently, after a confirmed success.
    void remove(const DraftRef &draft);
    /// restoreDiscarded() restores the draft until the program closes.
    void discard(const DraftRef &draft);
    /// Refused with OtherDraft if the contact has a new draft.
    void restoreDiscarded(const DraftRef &draft);
    void read(const DraftKey &key, QObject *context, std::function<void(const DraftFound &)> answer);
    /// The draft edited last comes first, whatever its time stamp; nullopt if the drafts can't be read.
    void list(QObject *context, std::function<void(const std::optional<QList<DraftSummary>> &)> answer);
    /// As list(), for the drafts that this process has discarded and can restore.
    void listDiscarded(QObject *context,
                       std::function<void(const std::optional<QList<DraftSummary>> &)> answer);
    /// Claims a contact for this process. If the disk can't be written, answers with a claim that is
    /// NotKnown, and retries it; claimChanged() follows. Answers an empty claim if no drafts are kept.
    void claim(const DraftKey &key, QObject *context, std::function<void(const Claim &)> answer);
    /// Removes all drafts and the copies set aside, permanently, but not the drafts of contacts that another
    /// running editor has open. Answers whether all of them are removed.
    void forgetAll(QObject *context, std::function<void(bool)> answer);

signals:
    void statusChanged();
    /// The file was damaged or missing, and a new, empty one is in use. Write drafts in memory again.
    void databaseRecreated();
    /// forgetAll() was called: calls from now on find no earlier draft on the disk.
    void forgotten();
    /// discard() was called: the draft isn't on the disk any more.
    void discarded(const DraftRef &draft);
    /// A change of the draft was carried out or refused. Not emitted while it fails and is retried.
    void changed(const DraftRef &draft, DraftResult result);
    /// The state of the claims on this contact has changed.
    void claimChanged(const DraftKey &key);

private:
    friend class Claim;
    using Answer = std::function<void(bool)>;

    /// `answer` is called in the store's thread, and never leaves it.
    void add(DraftWorkKind kind, std::function<bool(DraftDatabase &)> execute, const Answer &answer = {});
    template <typename Value>
    void ask(DraftWorkKind kind, std::function<bool(DraftDatabase &, Value &)> question, QObject *context,
             std::function<void(const Value &)> answer);
    /// Emits changed() with the result.
    void change(const DraftRef &draft, std::function<DraftResult(DraftDatabase &)> change);
    void release(const DraftKey &key);
    void setClaim(const std::shared_ptr<Claim::Shared> &shared, const std::optional<DraftHolder> &other);
    void setStatus(Status status);

    QThread m_thread;
    DraftWriter *m_writer; ///< lives in the thread and is deleted after it has ended
    Status m_status = Status::Written;
    qint64 m_queuedCount = 0;        ///< number of operations queued so far
    QHash<qint64, Answer> m_answers; ///< by number of the operation
    QHash<DraftKey, std::weak_ptr<Claim::Shared>> m_claims;
    QDateTime m_lastWritten;
    QString m_failure;
    QString m_setAside;
};
