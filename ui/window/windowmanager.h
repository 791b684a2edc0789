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

/// Owns all windows of the program, each with an open contact of its own; they share settings and demo
/// account. Finds the window that has a contact, and quits when every window agrees.
class WindowManager : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `drafts` may be null.
    WindowManager(Settings &settings, const Clock &clock, DraftStore *drafts = nullptr);
    ~WindowManager() override;

    /// Shows a new window, which is deleted when closed. The caller calls its begin().
    MainWindow &add();
    int count() const { return int(m_entries.size()); }

public slots:
    /// Closes all windows, those with unsaved edits first. If the person stays with one, the others stay open
    /// too.
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
    void tellOfSettings(const UserMessage &sentence);

    Settings &m_settings;
    const Clock &m_clock;
    DraftStore *m_drafts;
    DemoAccount m_demo;
    bool m_toldOfSettings = false;
    std::vector<WindowEntry> m_entries;
};
