#include "ui/drafts/draftstatus.h"

#include "session/contactsession.h"
#include "store/draftstore.h"
#include "ui/text/tooltip.h"
#include "ui/widgets/iconlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

DraftStatus::DraftStatus(ContactSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sign(new IconLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"draftStatus"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sign);
    layout->addWidget(m_text);
    connect(&session.model(), &ContactModel::assessed, this, &DraftStatus::refresh);
    connect(&session, &ContactSession::loaded, this, &DraftStatus::refresh);
    if (const DraftStore *store = session.autosave().store())
        connect(store, &DraftStore::statusChanged, this, &DraftStatus::refresh);
    connect(&session.autosave(), &DraftAutosave::refusalChanged, this, &DraftStatus::refresh);
    refresh();
}

void DraftStatus::refresh()
{
    const DraftStore *store = m_session.autosave().store();
    const bool failing = store && (!store->isAvailable() || store->status() == DraftStore::Status::Failing ||
                                   m_session.autosave().refusal());
    m_sign->showIcon(failing ? u"error"_s : QString());
    const QString toolTip = failing ? notSavedText(m_session.autosave()) : QString();
    setPlainToolTip(m_text, toolTip);
    m_text->setAccessibleDescription(toolTip);
    if (failing)
        m_text->setText(tr("Not saved to disk"));
    else if (!store || !m_session.autosave().hasDraft())
        m_text->clear();
    else if (store->status() == DraftStore::Status::Written && store->lastWritten().isValid())
        m_text->setText(
            tr("Draft saved %1").arg(QLocale().toString(store->lastWritten().time(), u"HH:mm"_s)));
    // Writing does not change the text, to avoid a flicker at each key.
    setVisible(!m_text->text().isEmpty());
}

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

} // namespace

QString draftStateText(DraftState state)
{
    switch (state) {
    case DraftState::Edited:
        return DraftText::tr("edited");
    case DraftState::Sending:
        return DraftText::tr("sending");
    case DraftState::NotSent:
        return DraftText::tr("not sent");
    case DraftState::Unknown:
        return DraftText::tr("may have been sent");
    }
    Q_UNREACHABLE();
}

QString notSavedText(const DraftStore *store)
{
    if (!store)
        return DraftText::tr("Drafts are not kept in this session: what you type is in memory only.");
    if (!store->isAvailable())
        return DraftText::tr(
            "A newer version of Contact Editor has saved the drafts on this computer, so this version leaves "
            "them alone. Drafts are not kept in this session: send before you close the program.");
    return DraftText::tr(
               "What you type can't be written to the disk (%1). It stays in memory, and writing is tried "
               "again. Make room on the disk, or send before you close the program.")
        .arg(store->failure());
}

QString notSavedText(DraftAutosave &autosave)
{
    if (autosave.refusal() == DraftResult::HeldElsewhere)
        return DraftText::tr(
            "Another Contact Editor has this contact open, so what you type here is in memory "
            "only. Close the contact there, then open it here again.");
    if (autosave.refusal())
        return DraftText::tr(
            "This account has another draft of this contact, which was left as it is. What you "
            "type here is in memory only, until you discard that draft under "
            "Contact > Drafts.");
    return notSavedText(autosave.store());
}

#include "moc_draftstatus.cpp"
