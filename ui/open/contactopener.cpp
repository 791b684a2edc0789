#include "ui/open/contactopener.h"

#include "contact/contactreader.h"
#include "session/contactsession.h"
#include "session/opencontact.h"
#include "session/pastedtext.h"
#include "ui/accounts/keychainflow.h"
#include "ui/messages/messagebar.h"
#include "ui/open/leavequestion.h"
#include "ui/open/opendialog.h"
#include "ui/open/recentmenu.h"
#include "ui/send/sendflow.h"
#include "ui/text/usermessage.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

using Kind = MessageBar::Kind;

ContactOpener::ContactOpener(const Actions &actions, ContactSession &session, OpenContact &opening,
                             SendFlow &sendFlow, KeychainFlow &keychain, RecentMenu &recent,
                             MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_session(session)
    , m_opening(opening)
    , m_sendFlow(sendFlow)
    , m_keychain(keychain)
    , m_recent(recent)
    , m_messages(messages)
    , m_window(window)
    , m_openArrived(new QAction(tr("Open it now"), this))
{
    connect(&opening, &OpenContact::arrived, this, &ContactOpener::onArrived);
    connect(&opening, &OpenContact::failed, this, &ContactOpener::showFetchFailure);
    connect(&opening, &OpenContact::busy, this, [this] {
        m_messages.showMessage(Kind::Info, tr("Another request is under way. Wait for it, or cancel it."));
    });
    connect(m_openArrived, &QAction::triggered, this, [this] { leaveThen([this] { m_opening.proceed(); }); });
    connect(&session, &ContactSession::loaded, this, &ContactOpener::rememberPrevious);
    connect(&recent, &RecentMenu::chosen, this, &ContactOpener::openId);
    connect(actions.open, &QAction::triggered, this, &ContactOpener::askForId);
    connect(actions.paste, &QAction::triggered, this, &ContactOpener::pasteContact);
    connect(actions.reload, &QAction::triggered, this, &ContactOpener::reload);
    connect(actions.back, &QAction::triggered, this, &ContactOpener::goBack);
    connect(&session, &ContactSession::loaded, this, &ContactOpener::enableActions);
    connect(&session, &ContactSession::busyChanged, this, &ContactOpener::enableActions);
    connect(&opening, &OpenContact::stateChanged, this, [this] {
        enableActions();
        if (m_opening.state() != OpenContact::State::Arrived)
            m_messages.withdraw(m_arrived);
    });
    enableActions();
}

void ContactOpener::enableActions()
{
    const bool idle = m_session.busy() == ContactSession::Busy::No;
    m_actions.reload->setEnabled((idle || m_opening.state() == OpenContact::State::Checking) &&
                                 m_session.hasContact());
    m_actions.back->setEnabled(!m_previousIds.isEmpty());
}

void ContactOpener::leaveThen(const std::function<void()> &proceed)
{
    if (m_session.busy() == ContactSession::Busy::Sending) {
        m_messages.showMessage(Kind::Info,
                               tr("The contact is still being sent. Wait for the answer, or cancel it."));
        return;
    }
    const ContactModel &model = m_session.model();
    const int changes = model.assessment().changeCount();
    if (changes == 0 || m_session.autosave().isSafe()) {
        m_session.autosave().flush();
        proceed();
        return;
    }
    askBeforeLeaving(m_window, model.now().displayName(), changes, [this, proceed](LeaveAnswer answer) {
        switch (answer) {
        case LeaveAnswer::Send:
            // Ask again after the send: the contact may have been edited in the meantime.
            m_sendFlow.start([this, proceed] { leaveThen(proceed); });
            break;
        case LeaveAnswer::Discard:
            m_session.model().restoreAll();
            proceed();
            break;
        case LeaveAnswer::Stay:
            if (m_opening.state() == OpenContact::State::Arrived)
                m_opening.abandon(); // or its claim would keep other editors from the contact
            break;
        }
    });
}

void ContactOpener::askForId()
{
    auto *dialog = new OpenDialog(m_window);
    dialog->suggest(m_recent.texts());
    connect(dialog, &OpenDialog::idChosen, this, &ContactOpener::openId);
    connect(dialog, &OpenDialog::fileChosen, this, &ContactOpener::openFile);
    dialog->open();
}

void ContactOpener::askForFile()
{
    QFileDialog *files = OpenDialog::askForFile(m_window);
    connect(files, &QFileDialog::fileSelected, this, &ContactOpener::openFile);
    files->open();
}

void ContactOpener::openArgument(const QString &text)
{
    if (QFileInfo::exists(text)) {
        openFile(text);
    } else if (const auto id = pastedtext::onlyUuid(text)) {
        openId(*id);
    } else {
        m_messages.showMessage(
            Kind::Warning,
            tr("“%1” is neither a file nor a text with one contact ID. Nothing was opened.").arg(text));
    }
}

void ContactOpener::openId(const QString &id)
{
    if (!m_session.hasAccount()) {
        m_messages.showMessage(Kind::Info,
                               tr("Without an account no contact can be fetched. Connect one under "
                                  "File > Accounts, or try the demo account."));
        return;
    }
    if (m_elsewhere(id, false))
        return;
    leaveThen([this, id] {
        if (m_opening.open(id))
            m_messages.showMessage(Kind::Info, tr("Opening the contact…"));
        else
            m_messages.showMessage(Kind::Info,
                                   tr("Another request is under way. Wait for it, or cancel it."));
    });
}

void ContactOpener::goBack()
{
    if (!m_previousIds.isEmpty())
        openId(m_previousIds.constLast());
}

void ContactOpener::rememberPrevious()
{
    const QString now = m_session.contactId();
    if (now == m_currentId)
        return;
    if (!m_previousIds.isEmpty() && m_previousIds.constLast() == now)
        m_previousIds.removeLast(); // the person went back
    else if (!m_currentId.isEmpty())
        m_previousIds.append(m_currentId);
    m_currentId = now;
}

void ContactOpener::reload()
{
    if (!m_session.contactId().isEmpty())
        openId(m_session.contactId());
}

void ContactOpener::openFile(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        m_messages.showMessage(
            Kind::Warning,
            tr("%1 is a folder. Open the file of one contact.").arg(QFileInfo(path).fileName()));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages.showMessage(
            Message{Kind::Error,
                    tr("The file %1 can't be read. Check that it is there and that you may read it.")
                        .arg(QFileInfo(path).fileName()),
                    file.errorString()});
        return;
    }
    // Read one byte more than is allowed, so that the reader can reject a file that is too large.
    openText(file.read(contactreader::largestText + 1), Baseline::Origin::File);
}

void ContactOpener::pasteContact()
{
    openMime(*QGuiApplication::clipboard()->mimeData());
}

void ContactOpener::openMime(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty()) {
        openFile(files.takeFirst());
        if (!files.isEmpty())
            emit newWindowsRequested(files);
        return;
    }
    const QString text = mime.text();
    if (pastedtext::looksLikeJson(text)) {
        openText(text.toUtf8(), Baseline::Origin::Clipboard);
        return;
    }
    const QStringList ids = pastedtext::uuidsIn(text);
    if (ids.size() == 1)
        openId(ids.constFirst());
    else if (ids.isEmpty())
        m_messages.showMessage(
            Kind::Warning, tr("There is neither a contact ID nor a contact as JSON in this text. Copy one of "
                              "these; what was open stays as it is."));
    else
        m_messages.showMessage(Kind::Warning,
                               tr("There are %n contact IDs in this text. Take one of them; what "
                                  "was open stays as it is.",
                                  nullptr, int(ids.size())));
}

void ContactOpener::openText(const QByteArray &text, Baseline::Origin origin)
{
    const contactreader::Read read = contactreader::fromText(text);
    if (const auto *error = std::get_if<contactreader::ReadError>(&read)) {
        m_messages.showMessage(Kind::Error, readErrorMessage(*error).joined());
        return;
    }
    const Baseline baseline = m_session.stamped(std::get<Baseline>(read), origin);
    if (!baseline.id.isEmpty()) {
        openBaseline(baseline);
        return;
    }
    auto *dialog = OpenDialog::askForId(m_window, baseline.contact.displayName());
    connect(dialog, &OpenDialog::idChosen, this, [this, baseline](const QString &id) {
        Baseline named = baseline;
        named.id = id;
        openBaseline(named);
    });
    dialog->open();
}

void ContactOpener::openBaseline(const Baseline &baseline)
{
    if (!m_elsewhere(baseline.id, true))
        leaveThen([this, baseline] { m_opening.openText(baseline); });
}

void ContactOpener::onArrived(const QString &name, bool edited)
{
    if (m_elsewhere(m_opening.contactId(), m_opening.isText())) {
        m_opening.abandon();
    } else if (edited || m_session.busy() == ContactSession::Busy::Sending) {
        m_messages.replaceMessage(
            m_arrived,
            {Kind::Info, tr("%1 has arrived. What you are typing here stays where it is.").arg(name)},
            {m_openArrived});
    } else {
        // The contact can have been edited while the request was under way, so ask again before leaving it.
        leaveThen([this] { m_opening.proceed(); });
    }
}

void ContactOpener::showFetchFailure(const QString &id, const Outcome &outcome)
{
    if (outcome.reason == Outcome::Reason::KeychainFailed) {
        m_keychain.reportContact(outcome, [this, id] { openId(id); });
        return;
    }
    m_messages.showMessage(
        Message{Kind::Error, fetchMessage(outcome, m_session.account()).joined(), outcomeDetails(outcome)});
}

#include "moc_contactopener.cpp"
