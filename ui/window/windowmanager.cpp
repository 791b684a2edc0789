#include "ui/window/windowmanager.h"

#include "schema/phones.h"
#include "session/contactsession.h"
#include "session/seenvalues.h"
#include "store/draftstore.h"
#include "store/orphanedsecrets.h"
#include "store/settings.h"
#include "ui/messages/messagebar.h"
#include "ui/open/contactopener.h"
#include "ui/text/settingsmessages.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/firstpaint.h"
#include "ui/window/mainwindow.h"

#include <algorithm>
#include <utility>

using Trouble = Settings::Trouble;

namespace {

/// The maximum number of windows opened at once; more files are probably dropped by mistake.
constexpr int mostAtOnce = 8;
/// The offset of a new window, so that it does not cover the window it was opened from.
constexpr QPoint aside(32, 32);

void bringUp(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

WindowManager::WindowManager(Settings &settings, const Clock &clock, DraftStore *drafts)
    : m_settings(settings)
    , m_clock(clock)
    , m_drafts(drafts)
{
    // A problem found at the start is shown after the first paint; don't report its consequences again.
    connect(&m_settings, &Settings::saveFailed, this, [this] {
        if (m_settings.trouble() == Trouble::None || m_settings.trouble() == Trouble::Damaged)
            showSettingsMessage(settingsNotSavedMessage(m_settings));
    });
}

WindowManager::~WindowManager() = default;

MainWindow &WindowManager::add()
{
    auto session = std::make_unique<ContactSession>(m_clock, m_drafts);
    auto made = std::make_unique<MainWindow>(*session, m_settings, m_demo, m_clock);
    MainWindow *window = made.get();
    ContactModel &model = session->model();
    auto seenValues = std::make_unique<SeenValues>(model, m_settings);
    connect(new FirstPaint(window), &FirstPaint::happened, window, [this, &model] {
        if (m_drafts)
            m_drafts->begin();
        model.setPhones(loadPhones());
        orphanedsecrets::removeOrphans(m_settings, m_clock);
        if (m_settings.trouble() != Trouble::None && !std::exchange(m_settingsMessageShown, true))
            showSettingsMessage(settingsMessage(m_settings));
    });
    m_entries.push_back({std::move(session), std::move(seenValues), std::move(made)});
    window->opener().setOtherWindowFinder(
        [this, window](const QString &id, bool hasText) { return showElsewhere(*window, id, hasText); });
    connect(window, &MainWindow::newWindowsRequested, this,
            [this, window](const QStringList &arguments) { openBeside(*window, arguments); });
    connect(window, &MainWindow::quitRequested, this, &WindowManager::quit);
    connect(window, &MainWindow::accountsSaved, this, [this, window] {
        for (const WindowEntry &entry : m_entries) {
            if (entry.window.get() != window)
                entry.window->reloadAccount();
        }
    });
    // Queued: the window is still handling its close event.
    connect(
        window, &MainWindow::closed, this, [this, window] { remove(window); }, Qt::QueuedConnection);
    window->show();
    return *window;
}

void WindowManager::openBeside(MainWindow &window, const QStringList &arguments)
{
    int made = 0;
    for (const QString &argument : arguments) {
        if (made++ == mostAtOnce)
            break;
        MainWindow &other = add();
        other.move(window.pos() + made * aside);
        other.beginLike(window, argument);
    }
    if (const int rest = int(arguments.size()) - mostAtOnce; rest > 0)
        window.messages().showMessage(
            MessageBar::Kind::Warning,
            tr("%n of the files were not opened: that would be too many windows at once.", nullptr, rest));
}

bool WindowManager::showElsewhere(const MainWindow &asking, const QString &id, bool hasText)
{
    for (const WindowEntry &entry : m_entries) {
        if (entry.window.get() == &asking || entry.session->contactId() != id ||
            !isSameAccount(entry.session->account(), asking.session().account()))
            continue;
        bringUp(*entry.window);
        entry.window->messages().showMessage(
            MessageBar::Kind::Info,
            hasText ? tr("This contact is open in this window already. What the text holds was not taken.")
                    : tr("This contact is open in this window already."));
        return true;
    }
    return false;
}

void WindowManager::quit()
{
    const auto undecided = std::ranges::find_if(
        m_entries, [](const WindowEntry &entry) { return entry.window->closingLosesData(); });
    if (undecided != m_entries.end()) {
        bringUp(*undecided->window);
        undecided->window->closeThen([this] { quit(); });
        return;
    }
    for (const WindowEntry &entry : m_entries)
        entry.window->close();
}

void WindowManager::remove(const MainWindow *window)
{
    const auto entry = std::ranges::find_if(
        m_entries, [window](const WindowEntry &each) { return each.window.get() == window; });
    if (entry == m_entries.end())
        return;
    const WindowEntry removed = std::move(*entry); // destroys the window before its session
    m_entries.erase(entry);
}

void WindowManager::showSettingsMessage(const UserMessage &message)
{
    if (m_entries.empty())
        return;
    const auto active = std::ranges::find_if(
        m_entries, [](const WindowEntry &entry) { return entry.window->isActiveWindow(); });
    const WindowEntry &entry = active == m_entries.end() ? m_entries.front() : *active;
    entry.window->messages().showUntilClosed({Message::Kind::Warning, message.joined()});
}

#include "moc_windowmanager.cpp"
