#pragma once

#include <QIcon>
#include <QString>

/// Returns the icon resources/icons/<name>.svg. It is painted in the palette's current text colour, so it
/// follows theme changes without a reload.
QIcon themedIcon(const QString &name);
