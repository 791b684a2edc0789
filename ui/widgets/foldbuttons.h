#pragma once

class QWidget;

/// Shows the buttons of the row's actions with icon and text if they fit into the width `room`, or with the
/// icon only if not. The tooltip and the accessible name keep the text.
void foldButtons(QWidget &row, int room);
