#pragma once

#include "account/demoaccount.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class Clock;
class Desk;
class DraftStore;
class MainWindow;
class Settings;
struct Sentence;

/// All windows of the program, each on a desk of its own, with the settings and the demo account in common:
/// makes them, knows which of them has which contact, and ends the program when every one of them agrees.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; there may be no drafts.
    Windows(Settings &settings, const Clock &clock, DraftStore *drafts = nullptr);
    ~Windows() override;

    /// A new window, shown; begin() is for the caller to call. It goes by itself when it is closed.
    MainWindow &add();
    int count() const { return int(m_seats.size()); }

public slots:
    /// Closes all windows, those with something at stake first; where a person stays with one, the others
    /// stay as well.
    void quit();

private:
    struct Seat
    {
        std::unique_ptr<Desk> desk;
        std::unique_ptr<MainWindow> window;
    };

    void openBeside(MainWindow &window, const QStringList &arguments);
    bool showElsewhere(const MainWindow &asking, const QString &id, bool hasText);
    void remove(const MainWindow *window);
    void tellOfSettings(const Sentence &sentence);

    Settings &m_settings;
    const Clock &m_clock;
    DraftStore *m_drafts;
    DemoAccount m_demo;
    bool m_toldOfSettings = false;
    bool m_toldOfKept = false;
    std::vector<Seat> m_seats;
};
