#pragma once

#include <QString>

/// The colour theme: that of the desktop, with live updates, or always light or dark.
enum class Theme
{
    System,
    Light,
    Dark
};

/// Returns the name of a theme in the settings: "system", "light" or "dark".
QString themeName(Theme theme);
/// Returns the theme with this name, or Theme::System for any other string.
Theme themeFromName(const QString &name);

/// Applies a theme to the whole program. Theme::System restores the desktop's style and palette.
void applyTheme(Theme theme);
