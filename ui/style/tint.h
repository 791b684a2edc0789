#pragma once

#include <QColor>

class QPalette;

/// Colours with a meaning, computed for a palette so that they are readable as text on it (contrast of at
/// least 4.5 to 1), in light and dark themes. Each colour only repeats information that a text states.
namespace tint {

QColor danger(const QPalette &palette);
QColor caution(const QPalette &palette);
QColor safe(const QPalette &palette);
/// Returns a colour for remarks beside a value.
QColor muted(const QPalette &palette);

/// Returns the WCAG 2 contrast ratio of two opaque colours, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace tint
