#include "ui/window/windowgeometry.h"

#include "store/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing sensible is smaller; a broken state could say so.
constexpr QSize smallest(320, 240);

QString geometryKey(const QString &name)
{
    return name + u"/geometry"_s;
}

int gap(int from, int to, int low, int high)
{
    return std::max({low - to, from - high, 0});
}

int distance(const QRect &a, const QRect &b)
{
    return gap(a.left(), a.right(), b.left(), b.right()) + gap(a.top(), a.bottom(), b.top(), b.bottom());
}

/// The room there is for what is within a window's frame.
QList<QRect> roomOnScreens(const QWidget &window)
{
    // The frame comes with the window's first appearance, and not before.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const int edge = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    QList<QRect> rooms;
    for (const QScreen *screen : QGuiApplication::screens())
        rooms.append(screen->availableGeometry().adjusted(edge, title, -edge, -edge));
    return rooms;
}

} // namespace

QRect insideOf(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const auto nearness = [&wanted](const QRect &screen) {
        const QRect common = screen.intersected(wanted);
        return std::tuple(-qint64(common.width()) * common.height(), distance(screen, wanted));
    };
    const QRect screen = *std::ranges::min_element(screens, {}, nearness);
    QRect placed(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    placed.moveLeft(std::clamp(placed.left(), screen.left(), screen.right() - placed.width() + 1));
    placed.moveTop(std::clamp(placed.top(), screen.top(), screen.bottom() - placed.height() + 1));
    return placed;
}

void restorePlace(QWidget &window, const Settings &settings, const QString &name, QSize standard)
{
    const QList<QRect> rooms = roomOnScreens(window);
    if (!window.restoreGeometry(settings.value(geometryKey(name)).toByteArray())) {
        if (!rooms.isEmpty())
            standard = standard.boundedTo(rooms.constFirst().size());
        window.resize(standard);
        return;
    }
    // What is maximised takes its screen's measure by itself.
    if (!window.isMaximized() && !window.isFullScreen()) {
        QRect kept = window.geometry();
        kept.setSize(kept.size().expandedTo(smallest));
        window.setGeometry(insideOf(kept, rooms));
    }
}

void savePlace(const QWidget &window, Settings &settings, const QString &name)
{
    settings.setValue(geometryKey(name), window.saveGeometry());
}
