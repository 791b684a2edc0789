#include "session/contactsession.h"

#include "account/clock.h"
#include "client/apiclient.h"
#include "client/job.h"
#include "contact/answer.h"
#include "contact/contact.h"
#include "contact/difference.h"
#include "json/tree.h"
#include "session/contactexport.h"
#include "session/contactresponsevalidator.h"
#include "session/draftreview.h"
#include "session/retrypolicy.h"
#include "session/reviewrevert.h"

#include <QHostAddress>
#include <QUrl>

#include <utility>

ContactSession::ContactSession(const Clock &clock, DraftStore *drafts, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_model([&clock] { return clock.now().toLocalTime().date(); })
    , m_autosave(m_model, drafts, clock)
{
}

ContactSession::~ContactSession() = default;

void ContactSession::setAccount(const Profile &profile, const Limits &limits)
{
    abandonAttempt();
    m_client = std::make_unique<ApiClient>(profile, m_clock, limits);
    m_profile = profile;
    m_rateLimit = {};
    m_renews.setRemainingTime(0);
    m_offline = false;
    m_autosave.moveToAccount(draftKey(contactId()), profile.name);
    clearConflict();
    setBusy(Busy::No);
    emit accountChanged();
}

void ContactSession::abandonAttempt()
{
    if (m_busy == Busy::Sending) // its outcome will never be known
        m_autosave.attemptEnded(DraftState::Unknown);
}

void ContactSession::leaveAccount()
{
    abandonAttempt();
    m_client.reset();
    m_profile = {};
    m_rateLimit = {};
    m_renews.setRemainingTime(0);
    m_offline = false;
    m_autosave.moveToAccount(draftKey(contactId()), {});
    clearConflict();
    setBusy(Busy::No);
    emit accountChanged();
}

Baseline ContactSession::stamped(Baseline baseline, Baseline::Origin origin) const
{
    baseline.origin = origin;
    baseline.when = m_clock.now();
    baseline.accountId = m_profile.accountId;
    return baseline;
}

bool ContactSession::fetch(const QString &id)
{
    if (m_busy != Busy::No || !m_client)
        return false;
    setBusy(Busy::Fetching);
    m_job = m_client->fetch(id, contactResponseValidator(id, false));
    connect(m_job, &Job::finished, this, [this, id](const Outcome &outcome) { onFetched(id, outcome); });
    return true;
}

void ContactSession::onFetched(const QString &id, const Outcome &outcome)
{
    finishRequest(outcome);
    if (outcome.kind == Outcome::Kind::Confirmed) {
        auto read = contactreader::fromAnswer(outcome.answer, id, false);
        if (auto *baseline = std::get_if<Baseline>(&read)) {
            emit fetched(stamped(std::move(*baseline), Baseline::Origin::Fetched));
            return;
        }
    }
    emit fetchFailed(id, outcome);
}

void ContactSession::load(Baseline baseline)
{
    m_autosave.end(draftKey(baseline.id));
    m_hasContact = true;
    m_sentBody = {};
    m_unconfirmed.reset();
    m_lastSend.reset();
    m_model.load(std::move(baseline));
    m_autosave.begin(draftKey(contactId()), m_profile.name);
    clearConflict();
    emit loaded();
}

Review ContactSession::review() const
{
    Review review = makeReview(m_model.baseline(), m_model.now());
    review.key = draftKey(contactId());
    return review;
}

bool ContactSession::isCurrent(const Review &review) const
{
    return m_hasContact && review.key == draftKey(contactId()) && review.baseline == m_model.baseline();
}

bool ContactSession::send(const Review &review, bool evenUnrecorded)
{
    if (m_busy != Busy::No || !m_client || m_conflict || !isCurrent(review))
        return false;
    m_sentBody = review.body;
    m_cancelled = false;
    setBusy(Busy::Sending);
    const int attempt = ++m_attempts;
    m_autosave.recordAttempt(review.body.json, this, [this, attempt, review, evenUnrecorded](bool recorded) {
        if (m_busy != Busy::Sending || attempt != m_attempts)
            return; // the account was changed in the meantime
        if ((recorded || (evenUnrecorded && m_autosave.maySendUnrecorded())) && !m_cancelled) {
            put(review);
            return;
        }
        setBusy(Busy::No);
        if (m_cancelled) {
            Outcome outcome;
            outcome.kind = Outcome::Kind::NotApplied;
            outcome.reason = Outcome::Reason::Cancelled;
            onSent(review, outcome);
        } else {
            emit notRecorded(review);
        }
    });
    return true;
}

void ContactSession::put(const Review &review)
{
    m_job = m_client->put(review.baseline.id, review.body.json,
                          contactResponseValidator(review.baseline.id, true));
    connect(m_job, &Job::finished, this, [this, review](const Outcome &outcome) { onSent(review, outcome); });
}

void ContactSession::onSent(const Review &review, const Outcome &outcome)
{
    m_lastSend = outcome;
    finishRequest(outcome);
    int differences = 0;
    if (outcome.kind == Outcome::Kind::Confirmed) {
        auto read = contactreader::fromAnswer(outcome.answer, review.baseline.id, true);
        // Does not fail: the response validator has already accepted these bytes.
        if (auto *answer = std::get_if<Baseline>(&read);
            answer && m_model.baseline().id == review.baseline.id)
            differences = applyResponse(review, std::move(*answer));
        m_autosave.attemptSucceeded();
    } else if (m_model.baseline().id == review.baseline.id) {
        QHash<Path, QString> messages;
        for (const FieldError &error : outcome.fieldErrors) {
            if (const Path place = review.body.pathOf(error.path); place.field >= 0)
                messages.insert(place, error.message);
        }
        m_model.setServerSaid(messages);
        if (outcome.kind == Outcome::Kind::Unknown)
            m_unconfirmed = keepOnlyRows(review.now, review.body.rows);
        m_autosave.attemptEnded(outcome.kind == Outcome::Kind::Unknown ? DraftState::Unknown
                                                                       : DraftState::NotSent);
    }
    emit sent(outcome, differences);
}

int ContactSession::applyResponse(const Review &review, Baseline answer)
{
    Baseline baseline = stamped(std::move(answer), Baseline::Origin::Fetched);
    matchRowIds(baseline.contact, review.now, review.body.rows, m_model.newRow());
    const QList<Path> differences = serverDifferences(review.now, review.body.rows, baseline.contact);
    QHash<Path, Cell> marks;
    for (const Path &path : differences) {
        const Cell *cell = path.isCell() ? review.now.cell(path) : nullptr;
        marks.insert(path, cell ? *cell : Cell::absent());
    }
    const Contact answered = baseline.contact;
    const Contact target = merge3(withoutUnsentRows(review.now, review.body.rows), m_model.now(), answered);
    m_unconfirmed.reset();
    m_model.replaceBaseline(std::move(baseline), marks);
    m_model.step(tr("Typed while sending"), difference(answered, target));
    clearConflict();
    return int(differences.size());
}

QByteArray ContactSession::requestText(const Review &review) const
{
    const QByteArray shown = requestBody(masked(review.now), review.baseline.contact).json;
    return m_client ? m_client->previewPut(review.baseline.id, json::indented(shown)) : QByteArray();
}

QByteArray ContactSession::curlCommand(const Review &review) const
{
    const auto url = m_client ? m_client->contactUrl(review.baseline.id) : std::nullopt;
    return url ? contactexport::curlCommand(*url, m_profile.accountId, review.body.json) : QByteArray();
}

void ContactSession::revertLines(const QList<ReviewLine> &lines)
{
    m_model.step(tr("Take back"), difference(m_model.now(), takenBack(review(), lines)));
}

void ContactSession::finishRequest(const Outcome &outcome)
{
    emit requestEnded(outcome);
    setBusy(Busy::No);
    // A cancelled request does not show whether the server can be reached.
    if (outcome.reason != Outcome::Reason::Cancelled &&
        std::exchange(m_offline, ::isOffline(outcome)) != m_offline)
        emit offlineChanged();
    if (outcome.rateLimit == RateLimit{})
        return; // the response states no rate limit: keep the last one
    m_rateLimit = outcome.rateLimit;
    m_renews.setRemainingTime(serverRequestedDelay(m_rateLimit));
    emit rateLimitChanged();
}

void ContactSession::cancel()
{
    if (m_job)
        m_job->cancel();
    else
        m_cancelled = true; // the request has not started yet
}

void ContactSession::setBusy(Busy busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}

bool ContactSession::resume(const Draft &draft)
{
    std::optional<Baseline> baseline = draftbytes::baseline(draft.baseline);
    if (!baseline)
        return false;
    if (draft.summary.key != m_autosave.key())
        m_autosave.end();
    m_hasContact = true;
    m_sentBody = {};
    m_unconfirmed.reset();
    m_lastSend.reset();
    if (draft.summary.state == DraftState::Unknown || draft.summary.state == DraftState::NotSent) {
        m_lastSend.emplace();
        m_lastSend->kind =
            draft.summary.state == DraftState::Unknown ? Outcome::Kind::Unknown : Outcome::Kind::NotApplied;
    }
    m_model.resume(*std::move(baseline), stepsOf(draft), draft.position);
    if (draft.summary.state == DraftState::Unknown)
        m_unconfirmed = lastAttemptOf(draft);
    m_autosave.attach(draft);
    clearConflict();
    emit loaded();
    return true;
}

std::optional<Contact> ContactSession::lastAttemptOf(const Draft &draft)
{
    auto read = contactreader::fromText(draft.sent);
    Baseline *sent = std::get_if<Baseline>(&read);
    if (!sent)
        return std::nullopt;
    const Contact &now = m_model.now();
    const RequestBody body = requestBody(now, m_model.baseline().contact);
    matchRowIds(sent->contact, now, body.rows, m_model.newRow());
    // Rows that were removed since have identities of their own now; a row that is added must not get them.
    m_model.reserveRows(sent->contact);
    return std::move(sent->contact);
}

bool ContactSession::discard()
{
    if (m_busy == Busy::Sending)
        return false;
    if (m_autosave.hasDraft())
        m_discarded = m_autosave.draft();
    m_autosave.discard();
    load(Baseline(m_model.baseline()));
    return true;
}

void ContactSession::setConflict(const Baseline &theirs)
{
    m_conflict = theirs;
    emit conflictChanged();
}

void ContactSession::clearConflict()
{
    if (std::exchange(m_conflict, {}))
        emit conflictChanged();
}

void ContactSession::takeTheirs()
{
    if (!m_conflict || m_busy == Busy::Sending)
        return;
    const Baseline theirs = *m_conflict;
    m_autosave.flush();
    if (m_autosave.hasDraft())
        m_discarded = m_autosave.draft();
    m_autosave.discard();
    load(theirs);
}

std::optional<DraftRef> ContactSession::discardedDraft() const
{
    return m_discarded && m_discarded->key == m_autosave.key() && !m_autosave.hasDraft() ? m_discarded
                                                                                         : std::nullopt;
}

Review ContactSession::reviewOfConflict()
{
    if (!m_conflict)
        return {};
    Baseline theirs = *m_conflict;
    matchOurRowIds(theirs.contact);
    const Contact target = mergedOnto(theirs.contact);
    Review review = makeReview(theirs, target);
    review.key = draftKey(contactId());
    return review;
}

void ContactSession::keepMine()
{
    if (!m_conflict)
        return;
    Baseline theirs = *m_conflict;
    m_conflict.reset();
    matchOurRowIds(theirs.contact);
    const Contact answered = theirs.contact;
    const Contact target = mergedOnto(answered);
    m_unconfirmed.reset();
    m_model.replaceBaseline(std::move(theirs), {});
    m_model.step(tr("Keep mine"), difference(answered, target));
    m_autosave.attemptEnded(DraftState::Edited); // the fetched contact shows how the attempt ended
    m_lastSend.reset();
    emit conflictChanged();
}

DraftKey ContactSession::draftKey(const QString &contactId) const
{
    // Servers on this computer, such as the demo account, have a different port at each start.
    QUrl url(m_profile.baseUrl);
    if (QHostAddress(url.host()).isLoopback())
        url.setPort(-1);
    return m_client ? DraftKey{url.toString(), m_profile.accountId.toLower(), contactId}
                    : DraftKey{{}, {}, contactId};
}

bool ContactSession::isBaseline(Baseline theirs)
{
    const Contact &mine = m_model.baseline().contact;
    matchRowIds(theirs.contact, mine, rowsOf(mine), m_model.newRow());
    return serverDifferences(mine, rowsOf(mine), theirs.contact).isEmpty();
}

void ContactSession::matchOurRowIds(Contact &theirs)
{
    const auto withIdsOf = [this, &theirs](const Contact &mine) {
        Contact matched = theirs;
        matchRowIds(matched, mine, rowsOf(mine), qMax(m_model.newRow(), freshRow(mine)));
        return matched;
    };
    const auto distance = [](const Contact &mine, const Contact &matched) {
        return serverDifferences(mine, rowsOf(mine), matched).size();
    };
    const Contact &baseline = m_model.baseline().contact;
    Contact fromBase = withIdsOf(baseline);
    if (m_unconfirmed) {
        Contact fromSent = withIdsOf(*m_unconfirmed);
        if (distance(*m_unconfirmed, fromSent) < distance(baseline, fromBase)) {
            theirs = std::move(fromSent); // the attempt had arrived
            return;
        }
    }
    theirs = std::move(fromBase);
}

Contact ContactSession::mergedOnto(const Contact &theirs) const
{
    const Contact target = merge3(m_model.baseline().contact, m_model.now(), theirs);
    // The attempt may have arrived: also apply the edits made since then, such as values that were reverted.
    return m_unconfirmed ? merge3(*m_unconfirmed, m_model.now(), target) : target;
}

bool ContactSession::look()
{
    if (m_busy != Busy::No || !m_client || !m_hasContact)
        return false;
    setBusy(Busy::Fetching);
    const QString id = contactId();
    m_job = m_client->fetch(id, contactResponseValidator(id, false));
    connect(m_job, &Job::finished, this, [this, id](const Outcome &outcome) { onLooked(id, outcome); });
    return true;
}

void ContactSession::onLooked(const QString &id, const Outcome &outcome)
{
    finishRequest(outcome);
    if (outcome.kind == Outcome::Kind::Confirmed && contactId() == id) {
        auto read = contactreader::fromAnswer(outcome.answer, id, false);
        if (auto *baseline = std::get_if<Baseline>(&read)) {
            emit looked(outcome, stamped(std::move(*baseline), Baseline::Origin::Fetched));
            return;
        }
    }
    emit looked(outcome, std::nullopt);
}

bool ContactSession::confirmIfStored(const Review &review, Baseline theirs)
{
    Contact stored = theirs.contact;
    matchRowIds(stored, review.now, review.body.rows, m_model.newRow());
    if (!serverDifferences(review.now, review.body.rows, stored).isEmpty())
        return false;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.reason = Outcome::Reason::FoundStored;
    m_lastSend = outcome;
    applyResponse(review, std::move(theirs));
    m_autosave.attemptSucceeded();
    emit sent(outcome, 0);
    return true;
}

bool ContactSession::confirmPendingAttempt(const Baseline &theirs)
{
    if (!m_unconfirmed)
        return false;
    Review sent;
    sent.baseline = m_model.baseline();
    sent.now = *m_unconfirmed;
    sent.body.rows = rowsOf(*m_unconfirmed);
    return confirmIfStored(sent, theirs);
}

std::chrono::seconds ContactSession::untilRequestsRenew() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::nanoseconds(m_renews.remainingTimeNSecs()));
}

#include "moc_contactsession.cpp"
