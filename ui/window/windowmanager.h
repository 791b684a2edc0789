#pragma once

#include "account/demoaccount.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class Clock;
class ContactSession;
class DraftStore;
class MainWindow;
class Settings;
struct UserMessage;

/// All windows of the program, each on a session of its own, with the settings and the demo account in
/// common: makes them, knows which of them has which contact, and ends the program when every one of them
/// agrees.
class WindowManager : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; there may be no drafts.
    WindowManager(Settings &settings, const Clock &clock, DraftStore *drafts = nullptr);
    ~WindowManager() override;

    /// A new window, shown; begin() is for the caller to call. It goes by itself when it is closed.
    MainWindow &add();
    int count() const { return int(m_entries.size()); }

public slots:
    /// Closes all windows, those with something at stake first; where a person stays with one, the others
    /// stay as well.
    void quit();

private:
    struct WindowEntry
    {
        std::unique_ptr<ContactSession> session;
        std::unique_ptr<MainWindow> window;
    };

    void openBeside(MainWindow &window, const QStringList &arguments);
    bool showElsewhere(const MainWindow &asking, const QString &id, bool hasText);
    void remove(const MainWindow *window);
    void tellOfSettings(const UserMessage &sentence);

    Settings &m_settings;
    const Clock &m_clock;
    DraftStore *m_drafts;
    DemoAccount m_demo;
    bool m_toldOfSettings = false;
    std::vector<WindowEntry> m_entries;
};
