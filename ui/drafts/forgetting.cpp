#include "ui/drafts/forgetting.h"

#include "session/contactsession.h"
#include "session/seenvalues.h"
#include "store/draftstore.h"
#include "store/recentcontacts.h"
#include "store/settings.h"
#include "ui/messages/messagebar.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace {

struct Forgetting
{
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

void forget(ContactSession &session, Settings &settings, MessageBar &messages)
{
    if (session.hasContact() && session.autosave().isBegun())
        session.discard();
    RecentContacts(settings).forgetAll();
    for (const QString &key : settings.keysIn(SeenValues::folder()))
        settings.remove(key);
    const auto tell = [&messages](bool done) {
        if (done)
            messages.showMessage(
                MessageBar::Kind::Success,
                Forgetting::tr(
                    "Everything that was kept of contacts on this computer is gone. Accounts stay."));
        else
            messages.showMessage(
                MessageBar::Kind::Error,
                Forgetting::tr("Not everything could be removed. Close other editors and try again."));
    };
    if (DraftStore *store = session.autosave().store())
        store->forgetAll(&messages, tell);
    else
        tell(true);
}

} // namespace

void askToForgetEverything(ContactSession &session, Settings &settings, MessageBar &messages, QWidget *window)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, Forgetting::tr("Forget everything"),
        Forgetting::tr(
            "All drafts, the recent contacts and the values suggested from them are removed from this "
            "computer for good. What was changed in the open contact goes as well."),
        QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Forgetting::tr("Accounts stay. Nothing is changed on the server."));
    QPushButton *forgetButton = box->addButton(Forgetting::tr("&Forget"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(Forgetting::tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::finished, &messages,
                     [box, forgetButton, &session, &settings, &messages] {
                         if (box->clickedButton() == forgetButton)
                             forget(session, settings, messages);
                     });
    box->open();
}
