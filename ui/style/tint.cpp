#include "ui/style/tint.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace tint {

namespace {

constexpr double readable = 4.6; // 4.5, plus a margin for rounding to 8 bits

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Returns the colour of this hue that is nearest to medium lightness and readable on window and base.
QColor ofHue(int hue, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const bool dark = luminance(window) < 0.18;
    QColor colour;
    for (int step = 0; step <= 50; ++step) {
        const int lightness = dark ? 128 + step * 2 : 128 - step * 2;
        colour = QColor::fromHsl(hue, 200, std::clamp(lightness, 0, 255));
        if (std::min(contrast(colour, window), contrast(colour, base)) >= readable)
            return colour;
    }
    return palette.color(QPalette::WindowText);
}

QColor mix(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() * part + b.redF() * (1 - part),
                            a.greenF() * part + b.greenF() * (1 - part),
                            a.blueF() * part + b.blueF() * (1 - part));
}

} // namespace

QColor danger(const QPalette &palette)
{
    return ofHue(2, palette);
}

QColor caution(const QPalette &palette)
{
    return ofHue(36, palette);
}

QColor safe(const QPalette &palette)
{
    return ofHue(130, palette);
}

QColor muted(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    for (int percent = 60; percent < 100; percent += 5) {
        if (const QColor colour = mix(text, base, float(percent) / 100); contrast(colour, base) >= readable)
            return colour;
    }
    return text;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tint
