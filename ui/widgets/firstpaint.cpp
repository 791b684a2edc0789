#include "ui/widgets/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The children are painted after their window.
        QTimer::singleShot(0, this, &FirstPaint::happened);
    }
    return QObject::eventFilter(watched, event);
}

#include "moc_firstpaint.cpp"
