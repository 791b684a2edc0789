#pragma once

#include <QObject>

class MessageBar;
class QActionGroup;
class Settings;
class WindowActions;

/// Connects a window's View menu to the theme and the language of the whole program and saves both. A new
/// language is used from the next start.
class DisplaySettings : public QObject
{
    Q_OBJECT

public:
    /// Applies the saved theme. The references must outlive the object.
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
