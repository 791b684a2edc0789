#include "ui/window/foldingtoolbar.h"

#include "ui/widgets/foldbuttons.h"

#include <QEvent>

bool FoldingToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    // The account name, the language or the font may have changed the width.
    if (event->type() == QEvent::LayoutRequest)
        foldButtons(*this, width());
    return done;
}

void FoldingToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    foldButtons(*this, width());
}

#include "moc_foldingtoolbar.cpp"
