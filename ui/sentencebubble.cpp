#include "ui/sentencebubble.h"

#include <QToolTip>

SentenceBubble::SentenceBubble(QWidget *area)
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
}

void SentenceBubble::showAt(QWidget *control, const QString &sentence)
{
    m_control = control;
    setText(sentence);
    const QRect under(control->mapTo(parentWidget(), QPoint(0, control->height())), control->size());
    const int width =
        qMin(parentWidget()->width(), qMax(control->width(), 44 * fontMetrics().averageCharWidth()));
    const int height = heightForWidth(width);
    const int left = layoutDirection() == Qt::RightToLeft ? under.right() - width : under.left();
    setGeometry(qBound(0, left, parentWidget()->width() - width), under.top(), width, height);
    raise();
    show();
}

void SentenceBubble::leave(const QWidget *control)
{
    if (m_control == control)
        hide();
}
