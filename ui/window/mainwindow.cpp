#include "ui/window/mainwindow.h"

#include "session/contactsession.h"
#include "store/settings.h"
#include "ui/accounts/accountswitch.h"
#include "ui/accounts/keychainflow.h"
#include "ui/accounts/tokenexpiry.h"
#include "ui/contact/caretmemory.h"
#include "ui/contact/contactheader.h"
#include "ui/contact/contactsplit.h"
#include "ui/contact/contactview.h"
#include "ui/contact/fieldjump.h"
#include "ui/contact/phoneaction.h"
#include "ui/drafts/draftflow.h"
#include "ui/drafts/draftstatus.h"
#include "ui/drafts/forgetting.h"
#include "ui/help/aboutbox.h"
#include "ui/help/shortcutshelp.h"
#include "ui/help/supportdetails.h"
#include "ui/help/whatsthis.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/messagelog.h"
#include "ui/messages/messagesdialog.h"
#include "ui/open/contactarea.h"
#include "ui/open/contactopener.h"
#include "ui/open/dropzone.h"
#include "ui/open/recentmenu.h"
#include "ui/open/startpage.h"
#include "ui/print/exportactions.h"
#include "ui/send/deliveryview.h"
#include "ui/send/sendflow.h"
#include "ui/send/waitstatus.h"
#include "ui/tables/rowform.h"
#include "ui/text/usermessage.h"
#include "ui/window/languagechoice.h"
#include "ui/window/themechoice.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowgeometry.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 690);
const auto placeName = u"window"_s;
const auto rowFormWidthKey = u"window/rowFormWidth"_s;

/// The contact and, while it is shown, the form of a row beside it, whose width is remembered.
QSplitter *makeSplitter(QWidget &contact, RowForm &rowForm, Settings &settings)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(&contact);
    splitter->addWidget(&rowForm);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    if (const int width = settings.value(rowFormWidthKey).toInt(); width > 0)
        splitter->setSizes({0, width});
    QObject::connect(splitter, &QSplitter::splitterMoved, &rowForm,
                     [&rowForm, &settings] { settings.setValue(rowFormWidthKey, rowForm.width()); });
    return splitter;
}

} // namespace

MainWindow::MainWindow(ContactSession &session, Settings &settings, DemoAccount &demo, const Clock &clock)
    : m_session(session)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
    , m_account(new AccountSwitch(session, settings, demo, clock, this))
    , m_messages(new MessageBar(this))
    , m_keychain(new KeychainFlow(*m_account, session, *m_messages, this))
    , m_log(new MessageLog(clock, this))
    , m_view(new ContactView(session.model(), settings, this))
    , m_sendFlow(new SendFlow(session, *m_view, *m_messages, this))
    , m_drafts(new DraftFlow(session, *m_messages, this))
    , m_opener(new ContactOpener(session, *m_sendFlow, *m_drafts, *m_keychain, *m_messages, this))
    , m_area(new ContactArea(session, *m_view, *m_account, *m_opener, *m_messages, this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    makeParts(clock);
    connectActions(clock);
    restorePlace(*this, settings, placeName, firstSize);
    m_view->setGuardedLocked(true);
    refreshBusy();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts(const Clock &clock)
{
    auto *bar = findChild<QToolBar *>(u"mainToolBar"_s);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(m_account);

    auto *page = new QWidget(this);
    auto *top = new QWidget(page);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(topLayout->contentsMargins().left(), 4,
                                  topLayout->contentsMargins().right(), 0);
    topLayout->addWidget(new ContactHeader(m_session, top));
    topLayout->addWidget(m_messages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(makeSplitter(*m_area, m_view->rowForm(), m_settings), 1);
    setCentralWidget(page);
    Delivery &delivery = m_sendFlow->delivery();
    new DeliveryView(delivery, m_session, *m_account, *m_messages, this);
    connect(&delivery, &Delivery::conflictFound, m_drafts,
            [this](const Baseline &theirs, const Outcome &outcome) {
                m_drafts->reportConflict(theirs, sendMessage(outcome, m_session.account()).what);
            });
    new WaitStatus(m_session, m_actions->cancel, this);
    new TokenExpiry(m_session, *m_account, *m_messages, clock, this);
    statusBar()->addWidget(new DraftStatus(m_session, this));
}

void MainWindow::connectActions(const Clock &clock)
{
    const WindowActions &on = *m_actions;
    QUndoStack *undo = m_session.model().undoStack();
    connect(on.newWindow, &QAction::triggered, this, [this] { emit othersWanted({QString()}); });
    connect(on.open, &QAction::triggered, m_opener, &ContactOpener::askForId);
    connect(on.paste, &QAction::triggered, m_opener, &ContactOpener::pasteContact);
    connect(on.reload, &QAction::triggered, m_opener, &ContactOpener::reload);
    connect(on.saveDraft, &QAction::triggered, m_drafts, &DraftFlow::save);
    connect(on.drafts, &QAction::triggered, m_drafts, &DraftFlow::showAll);
    on.back->setEnabled(false);
    connect(on.back, &QAction::triggered, m_opener, &ContactOpener::goBack);
    connect(m_opener, &ContactOpener::canGoBackChanged, on.back, &QAction::setEnabled);
    connect(on.forget, &QAction::triggered, this,
            [this] { askToForgetEverything(m_session, m_settings, *m_messages, this); });
    connect(m_drafts, &DraftFlow::heldElsewhere, m_view, [this] { m_view->setEnabled(false); });
    connect(m_drafts, &DraftFlow::takenUp, m_view,
            [this](const QByteArray &place) { restoreCaret(*m_view, place); });
    new CaretMemory(m_session, *m_view, this);
    connect(on.send, &QAction::triggered, m_sendFlow, [this] { m_sendFlow->start(); });
    connect(on.cancel, &QAction::triggered, &m_session, &ContactSession::cancel);
    connect(on.undo, &QAction::triggered, undo, &QUndoStack::undo);
    connect(on.redo, &QAction::triggered, undo, &QUndoStack::redo);
    connect(undo, &QUndoStack::canUndoChanged, on.undo, &QAction::setEnabled);
    connect(undo, &QUndoStack::canRedoChanged, on.redo, &QAction::setEnabled);
    on.undo->setEnabled(false);
    on.redo->setEnabled(false);
    connect(on.restore, &QAction::triggered, this, [this] {
        if (const Path path = m_view->currentPath(); path.field >= 0)
            m_session.model().restore(path.row == RowId::None ? path : Path{path.field, path.row, -1});
    });
    new PhoneAction(on.international, *m_view, m_session.model(), this);
    connect(on.restoreAll, &QAction::triggered, &m_session.model(), &ContactModel::restoreAll);
    connect(on.jump, &QAction::triggered, this, &MainWindow::jumpToField);
    connect(on.nextProblem, &QAction::triggered, m_view, &ContactView::focusNextProblem);
    connect(on.nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(on.unlock, &QAction::toggled, m_view,
            [this](bool unlocked) { m_view->setGuardedLocked(!unlocked); });
    for (int tab = 0; tab < on.tabs.size(); ++tab)
        connect(on.tabs.at(tab), &QAction::triggered, m_view, [this, tab] { m_view->focusTab(tab); });
    new ThemeChoice(*m_actions, m_settings, this);
    new LanguageChoice(*on.languageMenu, m_settings, *m_messages, this);
    connect(m_messages, &MessageBar::shown, m_log, &MessageLog::add);
    connect(on.messages, &QAction::triggered, this, [this] { MessagesDialog::showFor(*m_log, this); });
    connect(on.accounts, &QAction::triggered, m_account, &AccountSwitch::editAccounts);
    connect(on.demo, &QAction::triggered, this,
            [this] { m_opener->leaveThen([this] { m_account->useDemo(); }); });
    connect(m_opener, &ContactOpener::othersWanted, this, &MainWindow::othersWanted);
    auto *recent = new RecentMenu(m_session, m_settings, on.recentMenu);
    connect(recent, &RecentMenu::chosen, m_opener, &ContactOpener::openId);
    m_opener->suggestBy([recent] { return recent->texts(); });
    const auto showRecents = [this, recent] {
        m_area->setRecents(recent->texts());
    };
    connect(recent, &RecentMenu::changed, m_area, showRecents);
    connect(m_account, &AccountSwitch::switched, m_area, showRecents);
    auto *out = new ExportActions(m_session, *m_messages, clock, this);
    connect(on.saveJson, &QAction::triggered, out, &ExportActions::saveJson);
    m_sendFlow->setOtherWayOut(on.saveJson);
    connect(on.copyJson, &QAction::triggered, out, &ExportActions::copyJson);
    connect(on.copyCurl, &QAction::triggered, out, &ExportActions::copyCurl);
    connect(on.print, &QAction::triggered, out, &ExportActions::print);
    connect(on.savePdf, &QAction::triggered, out, &ExportActions::savePdf);
    new DropZone(*m_opener, this);
    connect(on.close, &QAction::triggered, this, &QWidget::close);
    connect(on.quit, &QAction::triggered, this, &MainWindow::quitAsked);
    connect(on.shortcuts, &QAction::triggered, this, [this] { (new ShortcutsHelp(this))->open(); });
    connect(on.whatsThis, &QAction::triggered, this, [this] { showWhatsThis(this); });
    auto *support = new SupportDetails(m_session, *m_messages, clock, this);
    connect(on.support, &QAction::triggered, support, &SupportDetails::copy);
    connect(on.about, &QAction::triggered, this, [this] { showAbout(this); });

    // A field says it at the field; a cell has no room for it.
    connect(&m_session.model(), &ContactModel::refused, this,
            [this](const QModelIndex &index, codec::ValidationIssue issue) {
                const auto path = index.data(ContactModel::PathRole).value<Path>();
                if (path.row != RowId::None)
                    m_messages->showMessage(MessageBar::Kind::Warning, issueText(issue, fieldAt(path)));
            });
    connect(m_view, &ContactView::pasteFellShort, m_messages, [this](const QString &sentence) {
        m_messages->showMessage(MessageBar::Kind::Warning, sentence);
    });
    connect(m_account, &AccountSwitch::leaveRequested, m_opener, &ContactOpener::leaveThen);
    connect(m_account, &AccountSwitch::profilesSaved, this, &MainWindow::accountsSaved);
    connect(m_account, &AccountSwitch::demoFailed, m_messages, [this] {
        m_messages->showMessage(
            MessageBar::Kind::Error,
            tr("The demo account could not be started. Connect an account under File > Accounts."));
    });
    connect(&m_session, &ContactSession::busyChanged, this, &MainWindow::refreshBusy);
    connect(&m_session, &ContactSession::loaded, this, [this] {
        const QString name = m_session.model().now().displayName();
        setWindowTitle(name.isEmpty() ? QApplication::applicationDisplayName()
                                      : tr("%1 – Contact Editor", "window title").arg(name));
        m_view->focusPath({.field = 0});
        refreshBusy();
    });
}

void MainWindow::begin(bool demo, const QString &argument)
{
    m_area->begin(demo, argument);
    if (!m_session.hasContact() && argument.isEmpty())
        m_drafts->restoreLastSession();
}

void MainWindow::beginBeside(const MainWindow &other, const QString &argument)
{
    if (other.m_session.hasAccount())
        m_area->begin(other.m_session.account(), argument);
    else
        begin(false, argument);
}

void MainWindow::takeSavedAccount()
{
    m_account->takeSaved();
}

void MainWindow::refreshBusy()
{
    const bool idle = m_session.busy() == ContactSession::Busy::No;
    m_actions->cancel->setEnabled(!idle);
    m_actions->send->setEnabled(m_session.hasContact());
    m_actions->reload->setEnabled((idle || m_drafts->looksByItself()) && m_session.hasContact());
    for (QAction *action : {m_actions->restore, m_actions->restoreAll, m_actions->saveJson,
                            m_actions->copyJson, m_actions->copyCurl, m_actions->print, m_actions->savePdf})
        action->setEnabled(m_session.hasContact());
}

void MainWindow::jumpToField()
{
    auto *jump = new FieldJump(this);
    connect(jump, &FieldJump::chosen, m_view, [this](int field) { m_view->focusPath({.field = field}); });
    jump->open();
}

void MainWindow::focusNextPane()
{
    // Fields, tables (or the start page), the form of a row, what the message bar offers, the account, round
    // again.
    const Path here = m_view->currentPath();
    const bool onMessages = m_messages->isAncestorOf(focusWidget());
    const bool onRowForm = m_view->rowForm().isAncestorOf(focusWidget());
    const bool inForm = here.field >= 0 && contactFields()[size_t(here.field)].section != Section::Tables;
    if (m_area->showsContact() && inForm)
        m_view->focusTab(0);
    else if (m_account->hasFocus() || (m_area->showsContact() && here.field < 0 && !onMessages))
        m_area->focusFirst();
    else if (!onRowForm && here.field >= 0 && m_view->rowForm().focusFirst())
        return;
    else if (onMessages || !m_messages->focusButtons())
        m_account->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePlace(*this, m_settings, placeName);
    event->setAccepted(!isSomethingAtStake());
    if (event->isAccepted())
        emit closed();
    else
        closeThen([] {});
}

bool MainWindow::isSomethingAtStake() const
{
    return isVisible() &&
           ((m_session.model().assessment().changeCount() > 0 && !m_session.autosave().isSafe()) ||
            m_session.busy() == ContactSession::Busy::Sending);
}

void MainWindow::closeThen(const std::function<void()> &proceed)
{
    // What is asked there comes first.
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible() && dialog->isModal()) {
            dialog->activateWindow();
            return;
        }
    }
    m_opener->leaveThen([this, proceed] {
        close();
        proceed();
    });
}
