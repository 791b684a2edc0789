#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QTextLayout>

namespace {

constexpr int fewestLetters = 6;

} // namespace

void ElidedLabel::showText(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

void ElidedLabel::setLines(int lines)
{
    m_lines = lines;
    setWordWrap(lines > 1);
    fit();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    if (m_lines > 1)
        return {fontMetrics().horizontalAdvance(m_whole) + 1, m_lines * fontMetrics().lineSpacing()};
    // A pixel more than it measures: a width is rounded where the screen has fractions.
    return {fontMetrics().horizontalAdvance(m_whole) + 1, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fewestLetters * fontMetrics().averageCharWidth()),
            m_lines > 1 ? sizeHint().height() : QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::enterEvent(QEnterEvent *event)
{
    // What lets a text be selected takes a document of its own: not before someone could select it.
    if (m_selectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ElidedLabel::fit()
{
    const QString shown = fitted(contentsRect().width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

QString ElidedLabel::fitted(int width) const
{
    if (m_lines == 1)
        return fontMetrics().elidedText(m_whole, Qt::ElideRight, width);
    QTextLayout layout(m_whole, font());
    layout.beginLayout();
    QString fits;
    for (int at = 1; at < m_lines; ++at) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        fits += m_whole.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return fits + fontMetrics().elidedText(m_whole.mid(fits.size()), Qt::ElideRight, width);
}
