#pragma once

#include <QString>

/// How the program looks: as the sessiontop does (followed live), or light or dark whatever the sessiontop
/// says.
enum class Theme
{
    System,
    Light,
    Dark
};

/// The word a theme is kept under: "system", "light", "dark".
QString themeName(Theme theme);
/// Any other word is the system's.
Theme themeFromName(const QString &name);

/// Puts the whole program into a theme. The desktop's style and palette come back with Theme::System.
void applyTheme(Theme theme);
