#pragma once

#include "account/profile.h"
#include "client/limits.h"

#include <QWidget>

class Clock;
class QLabel;
class QPushButton;
class Settings;

/// Says what is known of an account's server and what a request leaves out; finds it out when asked, and
/// keeps that in the settings at once. Never for a production account, nor for one that isn't saved.
class OmissionNote : public QWidget
{
    Q_OBJECT

public:
    /// Settings and clock must outlive it.
    OmissionNote(Settings &settings, const Clock &clock, const Limits &limits, QWidget *parent = nullptr);

    /// A folder for contacts while they are changed: without one nothing is found out.
    void keepContactsIn(const QString &folder);
    void setProfile(const Profile &profile);

signals:
    /// The settings have what was found out.
    void found(const Profile &was, const Profile &is);

private:
    QString hindrance() const;
    void refresh();
    void find();
    void keep(Omission omission);

    Settings &m_settings;
    const Clock &m_clock;
    const Limits m_limits;
    QString m_folder;
    Profile m_profile;
    QLabel *m_known;
    QPushButton *m_find;
};
