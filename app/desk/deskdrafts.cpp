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
    m_lastSend.reset();
    if (draft.summary.state == DraftState::Unknown || draft.summary.state == DraftState::NotSent) {
        m_lastSend.emplace();
        m_lastSend->kind =
            draft.summary.state == DraftState::Unknown ? Outcome::Kind::Unknown : Outcome::Kind::NotSent;
    }
    m_model.resume(*std::move(base), stepsOf(draft), draft.position);
    m_drafting.goOn(draft);
    emit loaded();
    return true;
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
    const Contact mine = m_model.base().contact;
    adoptOwnRows(theirs.contact);
    return makeReview(theirs, carriedOver(mine, m_model.now(), theirs.contact));
}

void Desk::rebase(Base theirs)
{
    const Contact mine = m_model.base().contact;
    adoptOwnRows(theirs.contact);
    const Contact answered = theirs.contact;
    const Contact target = carriedOver(mine, m_model.now(), answered);
    m_model.replaceBase(std::move(theirs), {});
    m_model.step(tr("Keep mine"), difference(answered, target));
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
    const QList<QList<RowId>> rows = adoptOwnRows(theirs.contact);
    return storedOtherwise(m_model.base().contact, rows, theirs.contact).isEmpty();
}

bool Desk::isNow(Base theirs)
{
    const RequestBody body = requestBody(m_model.now(), m_model.base().contact);
    adoptRows(theirs.contact, m_model.now(), body.rows, m_model.newRow());
    return storedOtherwise(m_model.now(), body.rows, theirs.contact).isEmpty();
}

QList<QList<RowId>> Desk::adoptOwnRows(Contact &theirs)
{
    const Contact &mine = m_model.base().contact;
    QList<QList<RowId>> rows(int(contactFields().size()));
    for (int field = 0; field < rows.size(); ++field) {
        for (int row = 0; row < mine.rows(field).size(); ++row)
            rows[field] << mine.rows(field).at(row).id;
    }
    adoptRows(theirs, mine, rows, m_model.newRow());
    return rows;
}

void Desk::arrived(Base theirs)
{
    m_drafting.isDone();
    load(std::move(theirs));
}
