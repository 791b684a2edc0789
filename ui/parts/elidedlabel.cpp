#include "ui/parts/elidedlabel.h"

#include <QEvent>

namespace {

constexpr int fewestLetters = 6;

} // namespace

void ElidedLabel::showText(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    // A pixel more than it measures: a width is rounded where the screen has fractions.
    return {fontMetrics().horizontalAdvance(m_whole) + 1, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fewestLetters * fontMetrics().averageCharWidth()),
            QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ElidedLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}
