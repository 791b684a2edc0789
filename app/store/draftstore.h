#pragma once

#include "store/draft.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class DraftDatabase;
class DraftWriter;

/// The drafts on this computer. What is asked here is carried out in that order on a thread of its own, which
/// owns the database: nobody waits for the disk. Answers come later, to the thread that asked, unless their
/// `context` is gone by then.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    /// Whether the disk has what was asked to be written.
    enum class Status
    {
        Written,
        Writing,
        Failing, ///< tried again until it succeeds; nothing is lost meanwhile but by the end of the program
    };
    Q_ENUM(Status)

    /// contact-editor/contact-editor.sqlite in the user's data folder.
    static QString standardPath();

    enum class Begin
    {
        AtOnce,
        Later, ///< with begin(): what is asked before waits for it
    };
    explicit DraftStore(const QString &path = standardPath(), Begin begin = Begin::AtOnce);
    /// Waits for what is still to be written, some seconds at most.
    ~DraftStore() override;

    /// Opens the database; does nothing when it was called before.
    void begin();

    Status status() const { return m_status; }
    /// When something was last written, in the machine's time; invalid before.
    QDateTime lastWritten() const { return m_lastWritten; }
    /// The system's words for why writing fails.
    QString failure() const { return m_failure; }
    /// Name of the copy in which what could not be read was set aside; empty when that never happened.
    QString setAside() const { return m_setAside; }

    void write(const DraftChange &change);
    /// Answers true once it is on the disk that the body is about to be sent. False at once when that can't
    /// be written now: it isn't tried again.
    void recordAttempt(const DraftKey &key, const QByteArray &body, QObject *context,
                       std::function<void(bool)> recorded);
    void setState(const DraftKey &key, DraftState state);
    /// Whether it is being corrected.
    void setOpen(const DraftKey &key, bool open);
    /// After a confirmed success: for good.
    void remove(const DraftKey &key);
    /// Until the program closes, takeBack() brings it back.
    void discard(const DraftKey &key);
    void takeBack(const DraftKey &key);
    void read(const DraftKey &key, QObject *context, std::function<void(const DraftFound &)> answer);
    /// What was edited last first, whatever the clock said; nothing when they can't be read.
    void list(QObject *context, std::function<void(const std::optional<QList<DraftSummary>> &)> answer);
    /// Takes a contact for this editor. Answers who has it instead; while writing fails, nobody, and it is
    /// taken as soon as possible.
    void claim(const DraftKey &key, QObject *context,
               std::function<void(const std::optional<DraftHolder> &)> answer);
    void release(const DraftKey &key);
    /// All drafts, and the copies that were set aside, for good. Answers whether nothing of them is left.
    void forgetAll(QObject *context, std::function<void(bool)> answer);

signals:
    void statusChanged();
    /// The file was damaged, or gone: a new one is empty. Whoever has a draft in memory writes it again.
    void begunAnew();
    /// forgetAll() was asked for: no draft is on disk behind what is asked from here on.
    void forgotten();

private:
    void add(std::function<bool(DraftDatabase &)> applyEdits, std::function<void(bool)> answer = {},
             bool isKept = false);
    template <typename Value>
    void ask(std::function<bool(DraftDatabase &, Value &)> question, QObject *context,
             std::function<void(const Value &)> answer, bool isKept = false);
    void setStatus(Status status);

    QThread m_thread;
    DraftWriter *m_writer; ///< lives, and goes, in the thread
    Status m_status = Status::Written;
    qint64 m_asked = 0; ///< how many works, in all
    QDateTime m_lastWritten;
    QString m_failure;
    QString m_setAside;
};
