#pragma once

#include <QList>
#include <QRect>

class QWidget;
class Settings;

/// Returns `wanted`, moved and if necessary shrunk to fit into one screen: the screen it overlaps most, or
/// the nearest. Returns `wanted` unchanged if there are no screens.
QRect insideOf(const QRect &wanted, const QList<QRect> &screens);

/// Restores the geometry that savePlace() saved under `name`, moved onto the current screens. Uses the size
/// `standard` if there is no valid geometry. The window must be hidden.
void restorePlace(QWidget &window, const Settings &settings, const QString &name, QSize standard);
void savePlace(const QWidget &window, Settings &settings, const QString &name);
