#include "ui/widgets/validationpopup.h"

#include <QEvent>

ValidationPopup::ValidationPopup(QWidget *area)
    : QLabel(area)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setMargin(3);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    area->installEventFilter(this);
}

void ValidationPopup::showAt(QWidget *control, const QString &sentence)
{
    m_control = control;
    setText(sentence);
    place();
    raise();
    show();
}

void ValidationPopup::place()
{
    const QWidget *area = parentWidget();
    const QRect under(m_control->mapTo(area, QPoint(0, m_control->height())), m_control->size());
    const int width = qMin(area->width(), qMax(m_control->width(), 44 * fontMetrics().averageCharWidth()));
    const int left = layoutDirection() == Qt::RightToLeft ? under.right() - width : under.left();
    const int height = heightForWidth(width);
    const int above = under.top() - m_control->height() - height;
    const bool fits = under.top() + height <= area->height() || above < 0;
    setGeometry(qBound(0, left, area->width() - width), fits ? under.top() : above, width, height);
}

bool ValidationPopup::eventFilter(QObject *watched, QEvent *event)
{
    // The layout may have moved the control: place the popup after the layout has run.
    if (m_control && isVisible() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_control)
                    place();
            },
            Qt::QueuedConnection);
    return QLabel::eventFilter(watched, event);
}

void ValidationPopup::leave(const QWidget *control)
{
    if (m_control == control)
        hide();
}

#include "moc_validationpopup.cpp"
