#include "ui/window/foldingtoolbar.h"

#include "ui/widgets/foldbuttons.h"

#include <QEvent>

bool FoldingToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    // Another account has a longer name; another language or font has longer words.
    if (event->type() == QEvent::LayoutRequest)
        foldButtons(*this, width());
    return done;
}

void FoldingToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    foldButtons(*this, width());
}
