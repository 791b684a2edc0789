#pragma once

#include <QObject>

class Settings;
class WindowActions;

/// The theme of the whole program, chosen in any window's View > Theme and remembered.
class ThemeChoice : public QObject
{
    Q_OBJECT

public:
    /// Puts the program into the theme that the settings name. Both must outlive it.
    ThemeChoice(WindowActions &actions, Settings &settings, QObject *parent);

private:
    void choose(int theme);
    void showChosen();

    WindowActions &m_actions;
    Settings &m_settings;
};
