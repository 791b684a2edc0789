#pragma once

#include <QIcon>
#include <QString>

/// One of our own icons (resources/icons/<name>.svg), drawn in the palette's text colour at the moment of
/// painting, so that it follows light and dark without being loaded anew.
QIcon themedIcon(const QString &name);
