// A desk's contact as a draft: how it is taken up again, and how it meets what the server has by now.
#include "contact/answer.h"
#include "contact/difference.h"
#include "desk/desk.h"
#include "desk/draftreview.h"

#include <QHostAddress>
#include <QUrl>

#include <utility>

bool Desk::resume(const Draft &draft)
{
    std::optional<Base> base = draftbytes::base(draft.base);
    if (!base)
        return false;
    if (draft.summary.key != m_drafting.key())
        m_drafting.end();
    m_hasContact = true;
    m_sentBody = {};
    m_inDoubt.reset();
    m_lastSend.reset();
    if (draft.summary.state == DraftState::Unknown || draft.summary.state == DraftState::NotSent) {
        m_lastSend.emplace();
        m_lastSend->kind =
            draft.summary.state == DraftState::Unknown ? Outcome::Kind::Unknown : Outcome::Kind::NotSent;
    }
    m_model.resume(*std::move(base), stepsOf(draft), draft.position);
    if (draft.summary.state == DraftState::Unknown)
        m_inDoubt = sentOf(draft);
    m_drafting.goOn(draft);
    emit loaded();
    return true;
}

std::optional<Contact> Desk::sentOf(const Draft &draft)
{
    auto read = contactreader::fromText(draft.sent);
    Base *sent = std::get_if<Base>(&read);
    if (!sent)
        return std::nullopt;
    const Contact &now = m_model.now();
    const RequestBody body = requestBody(now, m_model.base().contact);
    adoptRows(sent->contact, now, body.rows, m_model.newRow());
    return std::move(sent->contact);
}

void Desk::discard()
{
    m_drafting.discard();
    load(Base(m_model.base()));
}

void Desk::typeAlso(const Contact &from, const Contact &to)
{
    const Contact now = m_model.now();
    m_model.step(tr("Typed while opening"), difference(now, carriedOver(from, to, now)));
}

Review Desk::mineOn(Base theirs)
{
    adoptOurRows(theirs.contact);
    const Contact target = mineOnTop(theirs.contact);
    return makeReview(theirs, target);
}

void Desk::rebase(Base theirs)
{
    adoptOurRows(theirs.contact);
    const Contact answered = theirs.contact;
    const Contact target = mineOnTop(answered);
    m_inDoubt.reset();
    m_model.replaceBase(std::move(theirs), {});
    m_model.step(tr("Keep mine"), difference(answered, target));
    m_drafting.attemptEnded(DraftState::Edited); // the person has seen what became of it
    m_lastSend.reset();
}

DraftKey Desk::draftKey(const QString &contactId) const
{
    // The demo account, and others on this computer, have another port each time.
    QUrl url(m_profile.baseUrl);
    if (QHostAddress(url.host()).isLoopback())
        url.setPort(-1);
    return m_line ? DraftKey{url.toString(), m_profile.accountId.toLower(), contactId}
                  : DraftKey{{}, {}, contactId};
}

bool Desk::isBase(Base theirs)
{
    const Contact &mine = m_model.base().contact;
    adoptRows(theirs.contact, mine, rowsOf(mine), m_model.newRow());
    return storedOtherwise(mine, rowsOf(mine), theirs.contact).isEmpty();
}

void Desk::adoptOurRows(Contact &theirs)
{
    const auto adoptFrom = [this, &theirs](const Contact &mine) {
        Contact adopted = theirs;
        adoptRows(adopted, mine, rowsOf(mine), qMax(m_model.newRow(), freshRow(mine)));
        return adopted;
    };
    const auto distance = [](const Contact &mine, const Contact &adopted) {
        return storedOtherwise(mine, rowsOf(mine), adopted).size();
    };
    const Contact &base = m_model.base().contact;
    Contact fromBase = adoptFrom(base);
    if (m_inDoubt) {
        Contact fromSent = adoptFrom(*m_inDoubt);
        if (distance(*m_inDoubt, fromSent) < distance(base, fromBase)) {
            theirs = std::move(fromSent); // it had arrived
            return;
        }
    }
    theirs = std::move(fromBase);
}

Contact Desk::mineOnTop(const Contact &theirs) const
{
    const Contact target = carriedOver(m_model.base().contact, m_model.now(), theirs);
    // What was sent and taken back since is typed as well: it may stand there.
    return m_inDoubt ? carriedOver(*m_inDoubt, m_model.now(), target) : target;
}
