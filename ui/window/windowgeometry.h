#pragma once

#include <QList>
#include <QRect>

class QWidget;
class Settings;

/// Moves and, if necessary, shrinks the rectangle to fit one of the screens: the one it covers most, else the
/// nearest. Returns it unchanged if there are no screens.
QRect insideOf(const QRect &wanted, const QList<QRect> &screens);

/// Gives a hidden window the geometry that savePlace() saved under this name, moved onto the present screens;
/// the `standard` size if nothing usable was saved.
void restorePlace(QWidget &window, const Settings &settings, const QString &name, QSize standard);
void savePlace(const QWidget &window, Settings &settings, const QString &name);
