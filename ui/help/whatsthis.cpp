#include "ui/help/whatsthis.h"

#include <QAbstractItemView>
#include <QWhatsThis>

void showWhatsThis(QWidget *window)
{
    for (QWidget *widget = window->focusWidget(); widget; widget = widget->parentWidget()) {
        QString text = widget->whatsThis();
        QRect place = widget->rect();
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            const QModelIndex cell = view->currentIndex();
            if (const QString ofCell = cell.data(Qt::WhatsThisRole).toString(); !ofCell.isEmpty()) {
                text = ofCell;
                const QRect seen = view->visualRect(cell);
                place = QRect(view->viewport()->mapTo(view, seen.topLeft()), seen.size());
            }
        }
        if (!text.isEmpty()) {
            QWhatsThis::showText(widget->mapToGlobal(place.bottomLeft()), text, widget);
            return;
        }
        if (widget == window)
            break;
    }
    QWhatsThis::enterWhatsThisMode();
}
