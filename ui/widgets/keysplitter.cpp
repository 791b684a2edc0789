#include "ui/widgets/keysplitter.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

class KeyHandle : public QSplitterHandle
{
public:
    KeyHandle(Qt::Orientation orientation, QSplitter *parent)
        : QSplitterHandle(orientation, parent)
    {
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        const int step = across ? 2 * fontMetrics().averageCharWidth() : fontMetrics().lineSpacing();
        const int place = across ? x() : y();
        const int key = event->key();
        const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && key == (across ? Qt::Key_Left : Qt::Key_Up))
            moveTo(place - step);
        else if (isPlain && key == (across ? Qt::Key_Right : Qt::Key_Down))
            moveTo(place + step);
        else if (isPlain && key == Qt::Key_Home)
            moveTo(0);
        else if (isPlain && key == Qt::Key_End)
            moveTo(across ? splitter()->width() : splitter()->height());
        else
            QSplitterHandle::keyPressEvent(event);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusInEvent(event);
        update();
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusOutEvent(event);
        update();
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (hasFocus())
            QPainter(this).fillRect(rect(), palette().highlight());
        else
            QSplitterHandle::paintEvent(event);
    }

private:
    void moveTo(int place) { moveSplitter(closestLegalPosition(place)); }
};

} // namespace

QSplitterHandle *KeySplitter::createHandle()
{
    return new KeyHandle(orientation(), this);
}

#include "moc_keysplitter.cpp"
