#pragma once

#include "contact/baseline.h"
#include "store/claim.h"
#include "store/draft.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class Clock;
class ContactModel;
class DraftStore;

/// Saves the open contact as a draft within a second of each edit: its baseline once, then the changes of its
/// undo stack. Without a store it saves nothing, and isSafe() returns false.
class DraftAutosave : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object. `store` may be null.
    DraftAutosave(ContactModel &model, DraftStore *store, const Clock &clock, QObject *parent = nullptr);
    ~DraftAutosave() override;

    DraftStore *store() const { return m_store; }
    const DraftKey &key() const { return m_key; }
    /// Identifies the draft that hasDraft() is about.
    DraftRef draft() const { return {m_key, m_uuid}; }
    DraftState state() const { return m_state; }
    /// Returns whether the contact can be left without losing edits.
    bool isSafe() const;
    /// Returns whether the contact has a draft that is on disk or being written.
    bool hasDraft() const { return m_begun; }
    /// Why the last edits are in memory only, although the disk can be written: OtherDraft or HeldElsewhere.
    /// They are written with the next edit, if they can be by then.
    std::optional<DraftResult> refusal() const;

    /// Keeps the claim on the open contact until another contact is opened.
    void setClaim(const Claim &claim);
    const Claim &claim() const { return m_claim; }

    /// Starts with the contact that the model has now. Nothing is written before the first edit.
    void begin(const DraftKey &key, const QString &accountName);
    /// Starts with a draft that the model has just restored.
    void attach(const Draft &draft);
    /// Writes pending changes and releases the claim on the contact, unless `next` is the same contact.
    /// Removes a draft without changes.
    void end(const DraftKey &next = {});
    /// Continues with the same contact in another account. The draft stays with the previous account, and is
    /// continued if the contact returns there.
    void moveToAccount(const DraftKey &key, const QString &accountName);

    /// The caret position as opaque bytes of the window.
    const QByteArray &caret() const { return m_place; }
    void setCaret(const QByteArray &place);
    /// Writes pending changes at once.
    void flush();
    /// Returns whether the contact may be sent even if recordAttempt() fails: not if another editor may have
    /// it.
    bool maySendUnrecorded() const;
    /// Records that `body` is about to be sent and calls `proceed` with whether the record is on disk. If no
    /// drafts are kept, calls `proceed(true)` at once.
    void recordAttempt(const QByteArray &body, QObject *context, const std::function<void(bool)> &proceed);
    /// Records how the attempt ended. attemptSucceeded() expects the response in the model; it removes the
    /// draft, or keeps only the edits made during the send.
    void attemptEnded(DraftState state);
    void attemptSucceeded();
    /// Discards the draft. The store can restore it until the program ends.
    void discard();

signals:
    /// refusal() or claim() has changed.
    void refusalChanged();

private:
    /// The draft of this contact in an account that it has been moved away from.
    struct Left
    {
        QString uuid; ///< empty if there is no draft
        Claim claim;
    };

    bool keepsDrafts() const;
    /// Removes the draft once the server has stored all of it.
    void removeDraft();
    void markDirty();
    void write();
    void detach(bool staysOpen, const DraftKey &next);
    /// Adds the undo steps that are not written yet to `change`.
    void addSteps(DraftChange &change);
    /// Writes the whole draft again, because it is gone from the disk.
    void rewriteDraft();
    /// Writes the whole draft again, soon.
    void beginAgain();
    void onChanged(const DraftRef &draft, DraftResult result);
    void setRefusal(std::optional<DraftResult> refusal);
    void record(const QByteArray &body, QObject *context, const std::function<void(bool)> &recorded,
                bool isRetry);
    DraftSummary summary() const;

    ContactModel &m_model;
    DraftStore *m_store;
    const Clock &m_clock;
    QTimer m_writeTimer;
    DraftKey m_key;
    QString
        m_uuid; ///< of the draft that is on disk or being written; empty if the next write begins a new one
    Claim m_claim;
    QHash<DraftKey, Left> m_left;
    std::optional<DraftResult> m_refusal;
    QString m_accountName;
    DraftState m_state = DraftState::Edited;
    QByteArray m_place;
    QDateTime m_edited;
    bool m_active = false;      ///< a contact is open
    bool m_begun = false;       ///< the draft is on disk or being written
    bool m_newBaseline = false; ///< the baseline has changed since it was written
    bool m_dirty = false;
    QList<quint64> m_written; ///< revisions of the undo steps that are on disk or being written
};
