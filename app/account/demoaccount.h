#pragma once

#include "account/profile.h"

#include <QObject>
#include <QProcess>

/// Owns the process of the demo server, which runs on this machine and has invented contacts. The process
/// ends with this object, or when its standard input closes, so it never outlives the program.
class DemoAccount : public QObject
{
    Q_OBJECT

public:
    explicit DemoAccount(QObject *parent = nullptr);
    ~DemoAccount() override;

    /// Emits ready() or failed() later. Emits ready() again if the server is already running.
    void start();
    /// The profile of the last ready().
    const Profile &profile() const { return m_profile; }

signals:
    /// `firstId` is the contact to open first.
    void ready(const Profile &profile, const QString &firstId);
    /// The executable is missing, or ended before it listened.
    void failed();

private:
    void read();

    QProcess m_process;
    Profile m_profile;
    QString m_firstId; ///< empty until the server listens
};
