// A desk's contact as a draft: how it is taken up again, and how it meets what the server has by now.
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
    m_inDoubt.reset();
    m_lastSend.reset();
    if (draft.summary.state == DraftState::Unknown || draft.summary.state == DraftState::NotSent) {
        m_lastSend.emplace();
        m_lastSend->kind =
            draft.summary.state == DraftState::Unknown ? Outcome::Kind::Unknown : Outcome::Kind::NotApplied;
    }
    m_model.resume(*std::move(baseline), stepsOf(draft), draft.position);
    if (draft.summary.state == DraftState::Unknown)
        m_inDoubt = sentOf(draft);
    m_autosave.attach(draft);
    emit loaded();
    return true;
}

std::optional<Contact> ContactSession::sentOf(const Draft &draft)
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
    m_inDoubt.reset();
    m_model.replaceBaseline(std::move(theirs), {});
    m_model.step(tr("Keep mine"), difference(answered, target));
    m_autosave.attemptEnded(DraftState::Edited); // the person has seen what became of it
    m_lastSend.reset();
}

DraftKey ContactSession::draftKey(const QString &contactId) const
{
    // The demo account, and others on this computer, have another port each time.
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
    const auto adoptFrom = [this, &theirs](const Contact &mine) {
        Contact adopted = theirs;
        matchRowIds(adopted, mine, rowsOf(mine), qMax(m_model.newRow(), freshRow(mine)));
        return adopted;
    };
    const auto distance = [](const Contact &mine, const Contact &adopted) {
        return serverDifferences(mine, rowsOf(mine), adopted).size();
    };
    const Contact &baseline = m_model.baseline().contact;
    Contact fromBase = adoptFrom(baseline);
    if (m_inDoubt) {
        Contact fromSent = adoptFrom(*m_inDoubt);
        if (distance(*m_inDoubt, fromSent) < distance(baseline, fromBase)) {
            theirs = std::move(fromSent); // it had arrived
            return;
        }
    }
    theirs = std::move(fromBase);
}

Contact ContactSession::mergedOnto(const Contact &theirs) const
{
    const Contact target = merge3(m_model.baseline().contact, m_model.now(), theirs);
    // What was sent and taken back since is typed as well: it may stand there.
    return m_inDoubt ? merge3(*m_inDoubt, m_model.now(), target) : target;
}
