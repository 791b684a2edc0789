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

/// Tests an account with one request at a time, which can be cancelled, and shows the result.
class AccountTest : public QWidget
{
    Q_OBJECT

public:
    /// `clock` and `keychain` must outlive the widget.
    AccountTest(const Clock &clock, Keychain &keychain, const Limits &limits, QWidget *parent = nullptr);
    ~AccountTest() override;

    void start(const Profile &profile);
    bool isUnderWay() const { return m_job; }
    /// Clears the result and drops the current request, because the account has changed.
    void forget();

signals:
    /// The Test button was pressed; start() is to be called.
    void wanted();

private:
    void onButton();
    void show(const Profile &profile, const Outcome &outcome);
    void setUnderWay(bool underWay);

    const Clock &m_clock;
    Keychain &m_keychain;
    Limits m_limits;
    std::unique_ptr<ApiClient> m_client;
    Job *m_job = nullptr; ///< owned by the client; null once finished
    QPushButton *m_button;
    QProgressBar *m_progress;
    QLabel *m_result;
};
