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
class SeenValues;
class Settings;
struct UserMessage;

/// Owns all windows, each with its own contact session; the windows share the settings and the demo account.
/// Finds the window that has a contact open, and quits once no window objects.
class WindowManager : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive the manager; `drafts` may be null.
    WindowManager(Settings &settings, const Clock &clock, DraftStore *drafts = nullptr);
    ~WindowManager() override;

    /// Creates and shows a window, which is deleted when closed. The caller must call its begin().
    MainWindow &add();
    int count() const { return int(m_entries.size()); }

public slots:
    /// Closes all windows, those with unsaved edits first. If the person stays in one, the other windows stay
    /// open too.
    void quit();

private:
    struct WindowEntry
    {
        std::unique_ptr<ContactSession> session;
        std::unique_ptr<SeenValues> seenValues;
        std::unique_ptr<MainWindow> window;
    };

    void openBeside(MainWindow &window, const QStringList &arguments);
    bool showElsewhere(const MainWindow &asking, const QString &id, bool hasText);
    void remove(const MainWindow *window);
    void showSettingsMessage(const UserMessage &message);

    Settings &m_settings;
    const Clock &m_clock;
    DraftStore *m_drafts;
    DemoAccount m_demo;
    bool m_settingsMessageShown = false;
    std::vector<WindowEntry> m_entries;
};
