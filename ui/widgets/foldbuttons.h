#pragma once

class QWidget;

/// Shows the buttons of the row's actions with icon and text if they fit into a width of `room`, else with
/// the icon only. The text stays in the tooltip and for screen readers.
void foldButtons(QWidget &row, int room);
