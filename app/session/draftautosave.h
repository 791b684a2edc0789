#pragma once

#include "contact/baseline.h"
#include "store/draft.h"

#include <QObject>
#include <QTimer>

#include <functional>

class Clock;
class ContactModel;
class DraftStore;

/// Keeps the contact in the session as a draft on disk: its base once, then what changes of its undo stack,
/// within a second of each edit. Without a store it keeps nothing, and says so.
class DraftAutosave : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; there may be no store.
    DraftAutosave(ContactModel &model, DraftStore *store, const Clock &clock, QObject *parent = nullptr);
    ~DraftAutosave() override;

    DraftStore *store() { return m_store; }
    const DraftKey &key() const { return m_key; }
    DraftState state() const { return m_state; }
    /// Whether leaving the contact loses nothing.
    bool isSafe() const;
    /// Whether there is a draft of the contact, on disk or about to be.
    bool isBegun() const { return m_begun; }

    /// The model holds another contact now, and whose it is. Nothing is written before something is edited.
    void begin(const DraftKey &key, const QString &accountName);
    /// Likewise, and the model holds what that draft held.
    void attach(const Draft &draft);
    /// Writes what is new, and lets the contact be opened elsewhere. A draft in which nothing differs is
    /// over.
    /// The contact stays this editor's when it is the next one, too.
    void end(const DraftKey &next = {});
    /// The same contact under another account: what was kept stays with the one before.
    void moveToAccount(const DraftKey &key, const QString &accountName);

    /// Where the person is: bytes that only the window understands.
    void setPlace(const QByteArray &place);
    /// Writes at once what is new.
    void flush();
    /// Nothing is written until it is known whether there is a draft of the contact already.
    void pauseWriting() { m_writingPaused = true; }
    void resumeWriting();
    bool isWritingPaused() const { return m_writingPaused; }

    /// Records that this body is about to be sent, and goes on with whether that is on disk. Without a store
    /// it goes on at once.
    void recordAttempt(const QByteArray &body, QObject *context, const std::function<void(bool)> &attach);
    /// How the attempt ended. After a success the model holds the answer, and the draft is over but for what
    /// was typed while it was being sent.
    void attemptEnded(DraftState state);
    void attemptSucceeded();
    /// The person gives up what was changed; until the program ends it can be taken back.
    void discard();

private:
    /// The server holds all of it: the draft is over.
    void removeDraft();
    void markDirty();
    void write();
    void detach(bool staysOpen, const DraftKey &next);
    /// Puts into the change what of the undo stack isn't written yet.
    void addSteps(DraftChange &change);
    void writeAnew();
    DraftSummary summary() const;

    ContactModel &m_model;
    DraftStore *m_store;
    const Clock &m_clock;
    QTimer m_soon;
    DraftKey m_key;
    QString m_accountName;
    DraftState m_state = DraftState::Edited;
    QByteArray m_place;
    QDateTime m_edited;
    bool m_active = false;      ///< there is a contact
    bool m_begun = false;       ///< it is on disk, or on its way there
    bool m_newBaseline = false; ///< the server has spoken since it was written
    bool m_dirty = false;
    bool m_writingPaused = false;
    QList<quint64> m_written; ///< the revisions of the steps that are on disk, or on their way
};
