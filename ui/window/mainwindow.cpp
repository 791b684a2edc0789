#include "ui/window/mainwindow.h"

#include "session/contactsession.h"
#include "session/opencontact.h"
#include "store/settings.h"
#include "ui/accounts/accountswitch.h"
#include "ui/accounts/keychainflow.h"
#include "ui/accounts/tokenexpiry.h"
#include "ui/contact/caretmemory.h"
#include "ui/contact/contactactions.h"
#include "ui/contact/contactheader.h"
#include "ui/contact/contactview.h"
#include "ui/drafts/draftflow.h"
#include "ui/drafts/draftstatus.h"
#include "ui/help/helpactions.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/messagelog.h"
#include "ui/messages/messagesdialog.h"
#include "ui/open/contactarea.h"
#include "ui/open/contactopener.h"
#include "ui/open/dropzone.h"
#include "ui/open/recentmenu.h"
#include "ui/print/exportactions.h"
#include "ui/send/deliverymessages.h"
#include "ui/send/requeststatus.h"
#include "ui/send/sendflow.h"
#include "ui/tables/rowform.h"
#include "ui/widgets/keysplitter.h"
#include "ui/widgets/unsavedinput.h"
#include "ui/window/displaysettings.h"
#include "ui/window/localdataremoval.h"
#include "ui/window/panecycle.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowgeometry.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 690);
const auto placeName = u"window"_s;
const auto rowFormWidthKey = u"window/rowFormWidth"_s;

/// Creates the splitter with the contact and the row form beside it, and saves its sizes.
QSplitter *makeSplitter(QWidget &contact, RowForm &rowForm, Settings &settings)
{
    auto *splitter = new KeySplitter;
    const Qt::LayoutDirection direction = splitter->layoutDirection();
    splitter->addWidget(&contact);
    splitter->insertWidget(direction == Qt::LeftToRight ? 1 : 0, &rowForm);
    // A mirrored QSplitter of Qt 6.4 places its children one pixel outside itself: the order is mirrored
    // instead.
    splitter->setLayoutDirection(Qt::LeftToRight);
    contact.setLayoutDirection(direction);
    rowForm.setLayoutDirection(direction);
    splitter->setChildrenCollapsible(false);
    splitter->handle(1)->setAccessibleName(rowForm.accessibleName());
    splitter->setStretchFactor(splitter->indexOf(&contact), 1);
    splitter->setStretchFactor(splitter->indexOf(&rowForm), 0);
    if (const int width = settings.value(rowFormWidthKey).toInt(); width > 0) {
        QList<int> sizes{0, 0};
        sizes[splitter->indexOf(&rowForm)] = width;
        splitter->setSizes(sizes);
    }
    QObject::connect(splitter, &QSplitter::splitterMoved, &rowForm,
                     [&rowForm, &settings] { settings.setValue(rowFormWidthKey, rowForm.width()); });
    return splitter;
}

} // namespace

MainWindow::MainWindow(ContactSession &session, Settings &settings, DemoAccount &demo, const Clock &clock)
    : m_session(session)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
    , m_account(new AccountSwitch({.accounts = m_actions->accounts, .demo = m_actions->demo}, session,
                                  settings, demo, clock, this))
    , m_messages(new MessageBar(this))
    , m_log(new MessageLog(clock, this))
    , m_view(new ContactView(session.model(), settings, *m_messages, this))
    , m_sendFlow(new SendFlow({.send = m_actions->send, .saveJson = m_actions->saveJson}, session, *m_view,
                              *m_messages, this))
    , m_deliveryView(new DeliveryMessages(m_sendFlow->delivery(), session, *m_account, *m_messages, this))
    , m_opening(new OpenContact(session, this))
    , m_drafts(new DraftFlow({.saveDraft = m_actions->saveDraft, .drafts = m_actions->drafts}, session,
                             *m_opening, m_sendFlow->delivery(), *m_view, *m_messages, this))
    , m_keychain(new KeychainFlow(*m_account, session, *m_messages, this))
    , m_recent(new RecentMenu(session, settings, m_actions->recentMenu))
    , m_opener(new ContactOpener({.open = m_actions->open,
                                  .paste = m_actions->paste,
                                  .reload = m_actions->reload,
                                  .back = m_actions->back},
                                 session, *m_opening, *m_sendFlow, *m_keychain, *m_recent, *m_messages, this))
    , m_area(new ContactArea(session, *m_view, *m_account, *m_opener, *m_recent, *m_messages, this))
    , m_header(new ContactHeader(session, m_sendFlow->delivery(), this))
    , m_contactActions(new ContactActions({.undo = m_actions->undo,
                                           .redo = m_actions->redo,
                                           .restore = m_actions->restore,
                                           .restoreAll = m_actions->restoreAll,
                                           .international = m_actions->international,
                                           .jump = m_actions->jump,
                                           .nextProblem = m_actions->nextProblem,
                                           .unlock = m_actions->unlock,
                                           .tabs = m_actions->tabs},
                                          session, *m_view, this))
    , m_caretMemory(new CaretMemory(session, *m_view, this))
    , m_exports(new ExportActions({.saveJson = m_actions->saveJson,
                                   .copyJson = m_actions->copyJson,
                                   .copyCurl = m_actions->copyCurl,
                                   .print = m_actions->print,
                                   .savePdf = m_actions->savePdf},
                                  session, *m_messages, clock, this))
    , m_forgetting(new LocalDataRemoval(m_actions->forget, session, settings, *m_messages, this))
    , m_display(new DisplaySettings(*m_actions, settings, *m_messages, this))
    , m_help(new HelpActions({.shortcuts = m_actions->shortcuts,
                              .whatsThis = m_actions->whatsThis,
                              .support = m_actions->support,
                              .about = m_actions->about},
                             session, *m_messages, clock, this))
    , m_dropZone(new DropZone(*m_opener, this))
    , m_panes(new PaneCycle(m_actions->nextPane, this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    layOut();
    makeStatusBar(clock);
    addPanes();
    connect(m_actions->newWindow, &QAction::triggered, this,
            [this] { emit newWindowsRequested({QString()}); });
    connect(m_actions->close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions->messages, &QAction::triggered, this,
            [this] { MessagesDialog::showFor(*m_log, this); });
    connect(m_messages, &MessageBar::shown, m_log, &MessageLog::add);
    connect(m_sendFlow, &SendFlow::conflictUndecided, m_drafts, [this] { m_drafts->askAboutConflict({}); });
    connect(m_drafts, &DraftFlow::openRequested, m_opener, &ContactOpener::openId);
    connect(m_messages, &MessageBar::focusLost, this, [this] {
        if (!m_area->focusStartPage())
            m_view->focusPath({.field = 0});
    });
    connect(m_opener, &ContactOpener::newWindowsRequested, this, &MainWindow::newWindowsRequested);
    connect(m_account, &AccountSwitch::profilesSaved, this, &MainWindow::accountsSaved);
    connect(&session, &ContactSession::loaded, this, &MainWindow::onLoaded);
    restorePlace(*this, settings, placeName, firstSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
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
    topLayout->addWidget(m_header);
    topLayout->addWidget(m_messages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(makeSplitter(*m_area, m_view->rowForm(), m_settings), 1);
    setCentralWidget(page);
}

void MainWindow::makeStatusBar(const Clock &clock)
{
    m_waitStatus = new RequestStatus(m_actions->cancel, m_session, m_sendFlow->delivery(), this);
    m_tokenExpiry = new TokenExpiry(m_session, *m_account, *m_messages, clock, this);
    m_draftStatus = new DraftStatus(m_session, this);
    statusBar()->addWidget(m_draftStatus);
}

void MainWindow::addPanes()
{
    m_panes->add({[this] { return m_view->fieldsHaveFocus(); },
                  [this] {
                      if (m_area->showsContact())
                          m_view->focusPath({.field = 0});
                      return m_area->showsContact();
                  }});
    m_panes->add({[this] { return m_view->tablesHaveFocus(); },
                  [this] {
                      if (m_area->showsContact())
                          m_view->focusTab(0);
                      return m_area->showsContact();
                  }});
    m_panes->add({[this] { return m_area->startPageHasFocus(); },
                  [this] {
                      return m_area->focusStartPage();
                  }});
    m_panes->add({[this] { return m_view->rowForm().isAncestorOf(focusWidget()); },
                  [this] {
                      return m_view->rowForm().focusFirst();
                  }});
    m_panes->add({[this] { return m_messages->isAncestorOf(focusWidget()); },
                  [this] {
                      return m_messages->focusButtons();
                  }});
    m_panes->add({[this] { return m_account->hasFocus(); },
                  [this] {
                      m_account->setFocus(Qt::ShortcutFocusReason);
                      return true;
                  }});
}

void MainWindow::onLoaded()
{
    const QString name = m_session.model().now().displayName();
    setWindowTitle(name.isEmpty() ? QApplication::applicationDisplayName()
                                  : tr("%1 – Contact Editor", "window title").arg(name));
    m_view->focusPath({.field = 0});
}

void MainWindow::begin(bool demo, const QString &argument)
{
    m_area->begin(demo, argument);
    if (!m_session.hasContact() && argument.isEmpty())
        m_opening->restoreLastSession();
}

void MainWindow::beginLike(const MainWindow &other, const QString &argument)
{
    if (other.m_session.hasAccount())
        m_area->begin(other.m_session.account(), argument);
    else
        begin(false, argument);
}

void MainWindow::reloadAccount()
{
    m_account->takeSaved();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePlace(*this, m_settings, placeName);
    event->setAccepted(!closingLosesData());
    if (event->isAccepted())
        emit closed();
    else
        closeThen([] {});
}

bool MainWindow::closingLosesData() const
{
    return isVisible() &&
           ((m_session.model().assessment().changeCount() > 0 && !m_session.autosave().isSafe()) ||
            m_session.busy() == ContactSession::Busy::Sending || openInput());
}

UnsavedInput *MainWindow::openInput() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        auto *input = dynamic_cast<UnsavedInput *>(dialog);
        if (input && dialog->isVisible() && input->hasUnsavedInput())
            return input;
    }
    return nullptr;
}

void MainWindow::closeThen(const std::function<void()> &proceed)
{
    if (UnsavedInput *input = openInput()) {
        dynamic_cast<QDialog *>(input)->activateWindow();
        input->closeThen([this, proceed] { closeThen(proceed); });
        return;
    }
    // A modal dialog is open: it must be answered first.
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

#include "moc_mainwindow.cpp"
