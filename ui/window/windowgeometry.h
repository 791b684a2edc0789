#pragma once

#include <QList>
#include <QRect>

class QWidget;
class Settings;

/// The rectangle moved, and where it has to be made smaller, so that it lies within one of the screens: the
/// one it covers most of, else the nearest. Without screens it stays as it is.
QRect insideOf(const QRect &wanted, const QList<QRect> &screens);

/// Puts a window that isn't shown yet where it was when savePlace() was last called under this name, in sight
/// on the screens there are now; `standard` is its size where nothing usable was kept.
void restorePlace(QWidget &window, const Settings &settings, const QString &name, QSize standard);
void savePlace(const QWidget &window, Settings &settings, const QString &name);
