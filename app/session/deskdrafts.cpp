// The part of ContactSession that restores drafts and merges them with the server's current contact.
#include "contact/answer.h"
#include "contact/difference.h"
#include "session/contactsession.h"
#include "session/draftreview.h"

#include <QHostAddress>
#include <QUrl>

#include <utility>

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
    return std::move(sent->contact);
}

void ContactSession::discard()
{
    m_autosave.discard();
    load(Baseline(m_model.baseline()));
}

void ContactSession::mergeTyping(const Contact &from, const Contact &to)
{
    const Contact now = m_model.now();
    m_model.step(tr("Typed while opening"), difference(now, merge3(from, to, now)));
}

Review ContactSession::reviewOnto(Baseline theirs)
{
    matchOurRowIds(theirs.contact);
    const Contact target = mergedOnto(theirs.contact);
    return makeReview(theirs, target);
}

void ContactSession::rebase(Baseline theirs)
{
    matchOurRowIds(theirs.contact);
    const Contact answered = theirs.contact;
    const Contact target = mergedOnto(answered);
    m_unconfirmed.reset();
    m_model.replaceBaseline(std::move(theirs), {});
    m_model.step(tr("Keep mine"), difference(answered, target));
    m_autosave.attemptEnded(DraftState::Edited); // the fetched contact shows how the attempt ended
    m_lastSend.reset();
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
