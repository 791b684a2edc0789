#pragma once

#include <QColor>

class QPalette;

/// Colours with a meaning, made from the palette at hand so that they can be read on it as text (contrast of
/// 4.5 to 1 or more), in light and in dark. Nobody should have to see them: words say the same.
namespace tint {

QColor danger(const QPalette &palette);
QColor caution(const QPalette &palette);
QColor safe(const QPalette &palette);
/// For words about a value, beside values.
QColor muted(const QPalette &palette);

/// The contrast of two opaque colours: 1 to 21, as WCAG 2 counts.
double contrast(const QColor &a, const QColor &b);

} // namespace tint
