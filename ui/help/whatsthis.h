#pragma once

class QWidget;

/// Shows what the place is for where a person is (a field, a cell), right beside it; where nobody is, the
/// next click tells of what is clicked on.
void showWhatsThis(QWidget *window);
