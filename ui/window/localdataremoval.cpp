#include "ui/window/localdataremoval.h"

#include "session/contactsession.h"
#include "session/seenvalues.h"
#include "store/draftstore.h"
#include "store/recentcontacts.h"
#include "store/settings.h"
#include "ui/messages/messagebar.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

LocalDataRemoval::LocalDataRemoval(QAction *action, ContactSession &session, Settings &settings,
                                   MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &LocalDataRemoval::ask);
}

void LocalDataRemoval::ask()
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Forget everything"),
        tr("All drafts, the recent contacts and the values suggested from them are removed from this "
           "computer for good. What was changed in the open contact goes as well."),
        QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Accounts stay. Nothing is changed on the server."));
    QPushButton *forgetButton = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, forgetButton] {
        if (box->clickedButton() == forgetButton)
            forget();
    });
    box->open();
}

void LocalDataRemoval::forget()
{
    if (m_session.hasContact() && m_session.autosave().hasDraft())
        m_session.discard();
    RecentContacts(m_settings).forgetAll();
    for (const QString &key : m_settings.keysIn(SeenValues::folder()))
        m_settings.remove(key);
    if (DraftStore *store = m_session.autosave().store())
        store->forgetAll(this, [this](bool done) { report(done); });
    else
        report(true);
}

void LocalDataRemoval::report(bool done)
{
    if (done)
        m_messages.showMessage(
            MessageBar::Kind::Success,
            tr("Everything that was kept of contacts on this computer is gone. Accounts stay."));
    else
        m_messages.showMessage(MessageBar::Kind::Error,
                               tr("Not everything could be removed. Close other editors and try again."));
}

#include "moc_localdataremoval.cpp"
