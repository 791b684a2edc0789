#pragma once

#include <QString>

class QWidget;

/// Returns HTML that shows the text as it is. Qt shows a tooltip with markup in it as HTML, and loads the
/// local files that it names. Long lines wrap; what does not fit on a screen is left out. Empty for an empty
/// text.
QString asTooltip(const QString &text);

/// Sets a tooltip that shows the text as it is. Screen readers may read the tooltip, so it is HTML only if
/// the text has markup.
void setPlainToolTip(QWidget *widget, const QString &text);
