#include "ui/style/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of Theme.
constexpr std::array names{"system"_L1, "light"_L1, "dark"_L1};

/// Fusion respects any palette; a desktop's style may use its own colours.
constexpr auto anyPaletteStyle = "fusion"_L1;
/// The application property with the name of the desktop's style.
constexpr auto desktopStyle = "desktopStyle";

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &alternate, const QColor &text,
                   const QColor &highlight)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    // Popups over the form must stand out from it.
    palette.setColor(QPalette::ToolTipBase,
                     text.lightness() > 128 ? window.lighter(150) : QColor(0xff, 0xfb, 0xdc));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    QColor muted = text;
    muted.setAlphaF(0.65F);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, text.lightness() > 128 ? highlight.lighter(150) : highlight);
    QColor disabled = text;
    disabled.setAlphaF(0.4F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

QString themeName(Theme theme)
{
    return names[size_t(theme)];
}

Theme themeFromName(const QString &name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Theme::System;
}

void applyTheme(Theme theme)
{
    if (!qApp->property(desktopStyle).isValid())
        qApp->setProperty(desktopStyle, QApplication::style()->name());
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(QPalette()); // resolves to the desktop's palette and follows it
        QApplication::setStyle(qApp->property(desktopStyle).toString());
        break;
    case Theme::Light:
        QApplication::setStyle(anyPaletteStyle);
        QApplication::setPalette(paletteOf(QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0xf6, 0xf6, 0xf6),
                                           QColor(0x1b, 0x1e, 0x20), QColor(0x1f, 0x6f, 0xb2)));
        break;
    case Theme::Dark:
        QApplication::setStyle(anyPaletteStyle);
        QApplication::setPalette(paletteOf(QColor(0x2f, 0x33, 0x37), QColor(0x1d, 0x20, 0x22),
                                           QColor(0x26, 0x2a, 0x2d), QColor(0xf2, 0xf3, 0xf4),
                                           QColor(0x1f, 0x6f, 0xb2)));
        break;
    }
}
