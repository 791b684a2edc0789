#pragma once

#include <QObject>

class MessageBar;
class QActionGroup;
class Settings;
class WindowActions;

/// The theme and the language of the whole program, chosen in any window's View menu and remembered. The
/// language changes at the next start.
class DisplaySettings : public QObject
{
    Q_OBJECT

public:
    /// Applies the theme that the settings name. All must outlive it.
    DisplaySettings(const WindowActions &actions, Settings &settings, MessageBar &messages, QObject *parent);

private:
    void setTheme(int theme);
    void checkTheme();
    void addLanguage(const QString &code, const QString &name);
    void setLanguage(const QString &code);

    const WindowActions &m_actions;
    Settings &m_settings;
    MessageBar &m_messages;
    QActionGroup *m_languages;
};
