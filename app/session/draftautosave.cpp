#include "session/draftautosave.h"

#include "account/clock.h"
#include "contact/draftbytes.h"
#include "models/contactmodel.h"
#include "store/draftstore.h"

#include <QUuid>

#include <utility>

using namespace std::chrono_literals;

namespace {

/// The delay between an edit and its write. With the time that a write takes, it must stay below one second.
constexpr auto writeDelay = 300ms;

} // namespace

DraftAutosave::DraftAutosave(ContactModel &model, DraftStore *store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_store(store)
    , m_clock(clock)
{
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(writeDelay);
    connect(&m_writeTimer, &QTimer::timeout, this, &DraftAutosave::flush);
    if (!store)
        return;
    connect(model.undoStack(), &QUndoStack::indexChanged, this, &DraftAutosave::markDirty);
    connect(&model, &ContactModel::baselineReplaced, this, [this] {
        m_newBaseline = true;
        markDirty();
    });
    connect(store, &DraftStore::databaseRecreated, this, &DraftAutosave::rewriteDraft);
    connect(store, &DraftStore::forgotten, this, &DraftAutosave::beginAgain);
    connect(store, &DraftStore::discarded, this, [this](const DraftRef &discarded) {
        if (m_begun && discarded == draft()) { // by another window: discard() has let the draft go before
            m_uuid.clear();
            beginAgain();
        } else if (m_refusal && discarded.key == m_key) { // nothing is in the way any more
            m_writeTimer.start();
        }
    });
    connect(store, &DraftStore::changed, this, &DraftAutosave::onChanged);
    connect(store, &DraftStore::claimChanged, this, [this](const DraftKey &key) {
        if (key == m_claim.key())
            emit refusalChanged();
    });
}

DraftAutosave::~DraftAutosave()
{
    detach(true, {}); // the next start restores the draft
}

bool DraftAutosave::isSafe() const
{
    return keepsDrafts() && !refusal() && m_store->status() != DraftStore::Status::Failing;
}

bool DraftAutosave::keepsDrafts() const
{
    return m_store && m_store->isAvailable();
}

std::optional<DraftResult> DraftAutosave::refusal() const
{
    if (m_claim.state() == Claim::State::HeldElsewhere)
        return DraftResult::HeldElsewhere;
    return m_refusal;
}

bool DraftAutosave::maySendUnrecorded() const
{
    return !m_claim.isRefused() && refusal() != DraftResult::HeldElsewhere;
}

void DraftAutosave::setRefusal(std::optional<DraftResult> refusal)
{
    if (std::exchange(m_refusal, refusal) != refusal)
        emit refusalChanged();
}

void DraftAutosave::setClaim(const Claim &claim)
{
    if (!m_active || claim.key() != m_key)
        return;
    m_claim = claim;
    emit refusalChanged();
}

void DraftAutosave::begin(const DraftKey &key, const QString &accountName)
{
    m_key = key;
    m_accountName = accountName;
    m_active = true;
    m_begun = false;
    m_newBaseline = false;
    m_dirty = false;
    m_place.clear();
    m_state = DraftState::Edited;
    m_uuid.clear();
    setRefusal({});
}

void DraftAutosave::attach(const Draft &draft)
{
    begin(draft.summary.key, draft.summary.accountName);
    m_begun = true;
    m_uuid = draft.summary.uuid;
    m_place = draft.place;
    m_edited = draft.summary.when;
    m_written.clear();
    for (int slot = 0; slot < m_model.undoStack()->count(); ++slot)
        m_written << m_model.stepRevision(slot);
    m_state = draft.summary.state;
    if (!m_store)
        return;
    if (m_written.size() < draft.steps.size())
        m_dirty = true; // drop the steps that could not be read
    m_store->setOpen(this->draft(), true);
}

void DraftAutosave::end(const DraftKey &next)
{
    detach(false, next);
    m_left.clear();
}

void DraftAutosave::detach(bool staysOpen, const DraftKey &next)
{
    flush();
    if (!m_store || !std::exchange(m_active, false))
        return;
    if (m_begun) {
        if (m_state == DraftState::Edited && m_model.assessment().changeCount() == 0)
            m_store->remove(draft());
        else if (!staysOpen)
            m_store->setOpen(draft(), false);
    }
    if (m_key != next)
        m_claim = {};
    m_begun = false;
}

void DraftAutosave::moveToAccount(const DraftKey &key, const QString &accountName)
{
    if (!m_active || (key == m_key && accountName == m_accountName))
        return;
    if (key == m_key) {
        m_accountName = accountName;
        return;
    }
    flush();
    m_left.insert(m_key, {m_begun ? m_uuid : QString(), m_claim});
    detach(false, {});
    begin(key, accountName);
    const Left left = m_left.take(key);
    setClaim(left.claim);
    if (!left.uuid.isEmpty()) {
        m_uuid = left.uuid;
        m_begun = m_newBaseline = m_dirty = true;
        m_writeTimer.start();
    }
    if (!m_store || left.claim.state() != Claim::State::None)
        return;
    m_store->claim(key, this, [this](const Claim &claim) { setClaim(claim); });
}

void DraftAutosave::setCaret(const QByteArray &place)
{
    if (std::exchange(m_place, place) == place || !m_begun)
        return;
    m_dirty = true;
    if (!m_writeTimer.isActive()) // don't restart, so that continuous caret moves can't delay the write
        m_writeTimer.start();
}

void DraftAutosave::markDirty()
{
    if (!m_active)
        return;
    m_edited = m_clock.now();
    m_dirty = true;
    if (m_state == DraftState::NotSent)
        m_state = DraftState::Edited;
    if (!m_writeTimer.isActive())
        m_writeTimer.start();
}

void DraftAutosave::flush()
{
    m_writeTimer.stop();
    if (!keepsDrafts() || !m_active || !std::exchange(m_dirty, false))
        return;
    if (!m_begun && m_model.undoStack()->count() == 0)
        return;
    write();
}

void DraftAutosave::write()
{
    DraftChange change;
    change.summary = summary();
    change.place = m_place;
    change.begins = !m_begun;
    if (m_uuid.isEmpty())
        change.summary.uuid = m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!std::exchange(m_begun, true) || std::exchange(m_newBaseline, false)) {
        m_written.clear();
        m_newBaseline = false;
        change.baseline = draftbytes::ofBaseline(m_model.baseline());
    }
    addSteps(change);
    m_store->write(change);
}

void DraftAutosave::addSteps(DraftChange &change)
{
    const int count = m_model.undoStack()->count();
    change.stepCount = count;
    change.position = m_model.undoStack()->index();
    m_written.resize(qMin(int(m_written.size()), count));
    for (int slot = 0; slot < count; ++slot) {
        const quint64 revision = m_model.stepRevision(slot);
        if (slot < m_written.size() && m_written.at(slot) == revision)
            continue;
        change.steps.insert(slot, draftbytes::ofStep(m_model.keptStep(slot)));
        if (slot < m_written.size())
            m_written[slot] = revision;
        else
            m_written.append(revision);
    }
}

void DraftAutosave::rewriteDraft()
{
    if (!m_active || !m_begun)
        return;
    m_begun = false;
    write();
}

DraftSummary DraftAutosave::summary() const
{
    return {.key = m_key,
            .name = m_model.now().displayName(),
            .accountName = m_accountName,
            .changes = m_model.assessment().changeCount(),
            .when = m_edited.isValid() ? m_edited : m_clock.now(),
            .state = m_state,
            .open = true,
            .uuid = m_uuid};
}

void DraftAutosave::beginAgain()
{
    if (!std::exchange(m_begun, false) || !m_active)
        return;
    m_dirty = true;
    m_writeTimer.start();
}

void DraftAutosave::onChanged(const DraftRef &draft, DraftResult result)
{
    if (!m_active || !m_begun || draft != this->draft())
        return;
    switch (result) {
    case DraftResult::Failed:
        break;
    case DraftResult::Done:
        setRefusal({});
        break;
    case DraftResult::Gone:
        m_uuid.clear();
        rewriteDraft();
        break;
    case DraftResult::OtherDraft:
    case DraftResult::HeldElsewhere:
        m_begun = false;
        m_uuid.clear();
        m_dirty = true;
        setRefusal(result);
        break;
    }
}

void DraftAutosave::recordAttempt(const QByteArray &body, QObject *context,
                                  const std::function<void(bool)> &proceed)
{
    if (!keepsDrafts()) {
        proceed(true);
        return;
    }
    if (m_claim.isRefused()) {
        QMetaObject::invokeMethod(
            context, [proceed] { proceed(false); }, Qt::QueuedConnection);
        return;
    }
    flush();
    const DraftState before = m_state;
    record(
        body, context,
        [this, before, proceed](bool recorded) {
            if (!recorded) {
                m_state = before;
                m_dirty = true; // edits made in the meantime were saved with the state Sending
                m_writeTimer.start();
            }
            proceed(recorded);
        },
        false);
}

void DraftAutosave::record(const QByteArray &body, QObject *context,
                           const std::function<void(bool)> &recorded, bool isRetry)
{
    if (!m_begun) // a contact can be sent without edits
        write();
    m_state = DraftState::Sending;
    const DraftRef recordedDraft = draft();
    m_store->recordAttempt(recordedDraft, body, context,
                           [this, body, context, recorded, isRetry, recordedDraft](DraftResult result) {
                               onChanged(recordedDraft, result);
                               if (result == DraftResult::Gone && !isRetry && m_key == recordedDraft.key)
                                   record(body, context, recorded,
                                          true); // the whole draft has just been written again
                               else
                                   recorded(result == DraftResult::Done);
                           });
}

void DraftAutosave::attemptEnded(DraftState state)
{
    m_state = state;
    flush();
    if (m_store && m_begun)
        m_store->setState(draft(), state);
}

void DraftAutosave::attemptSucceeded()
{
    if (m_model.undoStack()->count() == 0) {
        removeDraft();
        return;
    }
    // Replace the sent draft by the edits made in the meantime in one write, so that they are always on disk.
    m_state = DraftState::Edited;
    m_newBaseline = true;
    m_dirty = true;
    flush();
}

void DraftAutosave::removeDraft()
{
    m_state = DraftState::Edited;
    if (m_store && std::exchange(m_begun, false))
        m_store->remove(draft());
    m_uuid.clear();
    m_newBaseline = false;
    m_dirty = false;
    m_writeTimer.stop();
}

void DraftAutosave::discard()
{
    if (m_store && std::exchange(m_begun, false))
        m_store->discard(draft());
    m_uuid.clear();
    m_dirty = false;
    m_writeTimer.stop();
    m_state = DraftState::Edited;
}

#include "moc_draftautosave.cpp"
