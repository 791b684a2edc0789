#pragma once

#include "account/profile.h"
#include "client/limits.h"

#include <QWidget>

#include <memory>

class Clock;
class Job;
class Keychain;
class ApiClient;
class QLabel;
class QProgressBar;
class QPushButton;
struct Outcome;

/// Tries an account out, and says how that went. One request at a time, which can be cancelled.
class AccountTest : public QWidget
{
    Q_OBJECT

public:
    /// Clock and keychain must outlive it.
    AccountTest(const Clock &clock, Keychain &keychain, const Limits &limits, QWidget *parent = nullptr);
    ~AccountTest() override;

    void start(const Profile &profile);
    /// Forgets a result, and a request under way: they were about something else.
    void forget();

signals:
    /// The button was pressed: start() is wanted.
    void wanted();

private:
    void onButton();
    void show(const Profile &profile, const Outcome &outcome);
    void setUnderWay(bool underWay);

    const Clock &m_clock;
    Keychain &m_keychain;
    Limits m_limits;
    std::unique_ptr<ApiClient> m_client;
    Job *m_job = nullptr; ///< the line's, until it has finished
    QPushButton *m_button;
    QProgressBar *m_progress;
    QLabel *m_result;
};
