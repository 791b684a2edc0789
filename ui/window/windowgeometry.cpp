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

/// The minimum size, in case the saved geometry is damaged.
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

/// Returns the available area of each screen without the window frame.
QList<QRect> clientAreas(const QWidget &window)
{
    // The real frame size is unknown until the window is shown.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const int edge = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens())
        areas.append(screen->availableGeometry().adjusted(edge, title, -edge, -edge));
    return areas;
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
    const QList<QRect> areas = clientAreas(window);
    if (!window.restoreGeometry(settings.value(geometryKey(name)).toByteArray())) {
        if (!areas.isEmpty())
            standard = standard.boundedTo(areas.constFirst().size());
        window.resize(standard);
        return;
    }
    // The window system places maximised and full-screen windows.
    if (!window.isMaximized() && !window.isFullScreen()) {
        QRect kept = window.geometry();
        kept.setSize(kept.size().expandedTo(smallest));
        window.setGeometry(insideOf(kept, areas));
    }
}

void savePlace(const QWidget &window, Settings &settings, const QString &name)
{
    settings.setValue(geometryKey(name), window.saveGeometry());
}
