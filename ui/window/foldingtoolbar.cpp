#include "ui/window/foldingtoolbar.h"

#include <QAction>
#include <QEvent>
#include <QLayout>

bool FoldingToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    // Another account has a longer name; another language or font has longer words.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return done;
}

void FoldingToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fold();
}

void FoldingToolBar::fold()
{
    const bool folded = toolButtonStyle() == Qt::ToolButtonIconOnly;
    const int wanted = layout()->sizeHint().width() + (folded ? widthOfWords() : 0);
    setToolButtonStyle(wanted > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

int FoldingToolBar::widthOfWords() const
{
    // Rather more than a style adds around a text, else it would fold and unfold for ever.
    const int around = 5 * fontMetrics().averageCharWidth();
    int width = 0;
    for (const QAction *action : actions()) {
        if (!action->text().isEmpty())
            width += fontMetrics().horizontalAdvance(action->text()) + around;
    }
    return width;
}
