#pragma once

#include "account/profile.h"

#include <QObject>
#include <QProcess>

/// The demo account: a server of our own on this machine, filled with invented people. Runs as long as this
/// object; it ends by itself when its standard input closes, so it never outlives the program.
class DemoAccount : public QObject
{
    Q_OBJECT

public:
    explicit DemoAccount(QObject *parent = nullptr);
    ~DemoAccount() override;

    /// Ends in ready() or failed(), later; in ready() again when it runs already.
    void start();
    /// Of the last ready().
    const Profile &profile() const { return m_profile; }

signals:
    /// `firstId` is a contact worth opening first.
    void ready(const Profile &profile, const QString &firstId);
    /// The executable isn't there, or ended before it could listen.
    void failed();

private:
    void read();

    QProcess m_process;
    Profile m_profile;
    QString m_firstId; ///< empty until it listens
};
