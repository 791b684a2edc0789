#pragma once

#include "contact/baseline.h"
#include "store/draft.h"

#include <QObject>
#include <QTimer>

#include <functional>

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

    DraftStore *store() { return m_store; }
    const DraftKey &key() const { return m_key; }
    DraftState state() const { return m_state; }
    /// Returns whether the contact can be left without losing edits.
    bool isSafe() const;
    /// Returns whether the contact has a draft that is on disk or being written.
    bool hasDraft() const { return m_begun; }

    /// Starts with the contact that the model has now. Nothing is written before the first edit.
    void begin(const DraftKey &key, const QString &accountName);
    /// Starts with a draft that the model has just restored.
    void attach(const Draft &draft);
    /// Writes pending changes and releases the claim on the contact, unless `next` is the same contact.
    /// Removes a draft without changes.
    void end(const DraftKey &next = {});
    /// Continues with the same contact in another account. The draft stays with the previous account.
    void moveToAccount(const DraftKey &key, const QString &accountName);

    /// Sets the caret position as opaque bytes of the window.
    void setCaret(const QByteArray &place);
    /// Writes pending changes at once.
    void flush();
    /// Stops writing until resumeWriting(), while it is unknown whether the contact already has a draft.
    void pauseWriting() { m_writingPaused = true; }
    void resumeWriting();
    bool isWritingPaused() const { return m_writingPaused; }

    /// Records that `body` is about to be sent and calls `proceed` with whether the record is on disk.
    /// If no drafts are kept, calls `proceed(true)` at once.
    void recordAttempt(const QByteArray &body, QObject *context, const std::function<void(bool)> &proceed);
    /// Records how the attempt ended. attemptSucceeded() expects the response in the model; it removes the
    /// draft, or keeps only the edits made during the send.
    void attemptEnded(DraftState state);
    void attemptSucceeded();
    /// Discards the draft. The store can restore it until the program ends.
    void discard();

private:
    bool keepsDrafts() const;
    /// Removes the draft once the server has stored all of it.
    void removeDraft();
    void markDirty();
    void write();
    void detach(bool staysOpen, const DraftKey &next);
    /// Adds the undo steps that are not written yet to `change`.
    void addSteps(DraftChange &change);
    void rewriteDraft();
    DraftSummary summary() const;

    ContactModel &m_model;
    DraftStore *m_store;
    const Clock &m_clock;
    QTimer m_writeTimer;
    DraftKey m_key;
    QString m_accountName;
    DraftState m_state = DraftState::Edited;
    QByteArray m_place;
    QDateTime m_edited;
    bool m_active = false;      ///< a contact is open
    bool m_begun = false;       ///< the draft is on disk or being written
    bool m_newBaseline = false; ///< the baseline has changed since it was written
    bool m_dirty = false;
    bool m_writingPaused = false;
    QList<quint64> m_written; ///< revisions of the undo steps that are on disk or being written
};
