#include "ui/window/windows.h"

#include "desk/desk.h"
#include "desk/seenvalues.h"
#include "schema/phones.h"
#include "store/draftstore.h"
#include "store/leftovers.h"
#include "store/settings.h"
#include "ui/parts/firstpaint.h"
#include "ui/window/contactopener.h"
#include "ui/window/keptnotice.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/words/sentences.h"
#include "ui/words/settingssentences.h"

#include <algorithm>
#include <utility>

using Trouble = Settings::Trouble;

namespace {

/// More at once is a slip of the mouse.
constexpr int mostAtOnce = 8;
/// A new window doesn't hide the one it came from.
constexpr QPoint aside(32, 32);

void bringUp(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

Windows::Windows(Settings &settings, const Clock &clock, DraftStore *drafts)
    : m_settings(settings)
    , m_clock(clock)
    , m_drafts(drafts)
{
    // What is found at the start is told then, and what follows from it isn't told again.
    connect(&m_settings, &Settings::saveFailed, this, [this] {
        if (m_settings.trouble() == Trouble::None || m_settings.trouble() == Trouble::Damaged)
            tellOfSettings(settingsNotSavedSentence(m_settings));
    });
}

Windows::~Windows() = default;

MainWindow &Windows::add()
{
    auto desk = std::make_unique<Desk>(m_clock, m_drafts);
    auto made = std::make_unique<MainWindow>(*desk, m_settings, m_demo, m_clock);
    MainWindow *window = made.get();
    ContactModel &model = desk->model();
    new SeenValues(model, m_settings, window);
    connect(new FirstPaint(window), &FirstPaint::happened, window, [this, window, &model] {
        if (m_drafts)
            m_drafts->begin();
        model.setPhones(loadPhones());
        leftovers::tidy(m_settings, m_clock);
        if (m_settings.trouble() != Trouble::None && !std::exchange(m_toldOfSettings, true))
            tellOfSettings(settingsSentence(m_settings));
        if (m_drafts && !std::exchange(m_toldOfKept, true))
            (new KeptNotice(KeptContacts(m_drafts->folder()), m_settings, m_clock, window->messages(),
                            window))
                ->tell();
    });
    m_seats.push_back({std::move(desk), std::move(made)});
    window->opener().lookElsewhereBy(
        [this, window](const QString &id, bool hasText) { return showElsewhere(*window, id, hasText); });
    connect(window, &MainWindow::othersWanted, this,
            [this, window](const QStringList &arguments) { openBeside(*window, arguments); });
    connect(window, &MainWindow::quitAsked, this, &Windows::quit);
    connect(window, &MainWindow::accountsSaved, this, [this, window] {
        for (const Seat &seat : m_seats) {
            if (seat.window.get() != window)
                seat.window->takeSavedAccount();
        }
    });
    // Later: it is still closing.
    connect(
        window, &MainWindow::closed, this, [this, window] { remove(window); }, Qt::QueuedConnection);
    window->show();
    return *window;
}

void Windows::openBeside(MainWindow &window, const QStringList &arguments)
{
    int made = 0;
    for (const QString &argument : arguments) {
        if (made++ == mostAtOnce)
            break;
        MainWindow &other = add();
        other.move(window.pos() + made * aside);
        other.beginBeside(window, argument);
    }
    if (const int rest = int(arguments.size()) - mostAtOnce; rest > 0)
        window.messages().showMessage(
            MessageBar::Kind::Warning,
            tr("%n of the files were not opened: that would be too many windows at once.", nullptr, rest));
}

bool Windows::showElsewhere(const MainWindow &asking, const QString &id, bool hasText)
{
    for (const Seat &seat : m_seats) {
        if (seat.window.get() == &asking || seat.desk->contactId() != id ||
            !isSameAccount(seat.desk->account(), asking.desk().account()))
            continue;
        bringUp(*seat.window);
        seat.window->messages().showMessage(
            MessageBar::Kind::Info,
            hasText ? tr("This contact is open in this window already. What the text holds was not taken.")
                    : tr("This contact is open in this window already."));
        return true;
    }
    return false;
}

void Windows::quit()
{
    const auto undecided =
        std::ranges::find_if(m_seats, [](const Seat &seat) { return seat.window->isSomethingAtStake(); });
    if (undecided != m_seats.end()) {
        bringUp(*undecided->window);
        undecided->window->closeThen([this] { quit(); });
        return;
    }
    for (const Seat &seat : m_seats)
        seat.window->close();
}

void Windows::remove(const MainWindow *window)
{
    const auto seat =
        std::ranges::find_if(m_seats, [window](const Seat &each) { return each.window.get() == window; });
    if (seat == m_seats.end())
        return;
    const Seat gone = std::move(*seat); // the window goes before its desk
    m_seats.erase(seat);
}

void Windows::tellOfSettings(const Sentence &sentence)
{
    if (m_seats.empty())
        return;
    const auto active =
        std::ranges::find_if(m_seats, [](const Seat &seat) { return seat.window->isActiveWindow(); });
    const Seat &seat = active == m_seats.end() ? m_seats.front() : *active;
    seat.window->messages().showUntilClosed({Message::Kind::Warning, sentence.joined()});
}
