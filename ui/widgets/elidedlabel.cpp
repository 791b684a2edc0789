#include "ui/widgets/elidedlabel.h"

#include "ui/text/tooltip.h"

#include <QEvent>
#include <QTextLayout>

namespace {

constexpr int fewestLetters = 6;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::showText(const QString &text)
{
    if (text == m_fullText)
        return;
    m_fullText = text;
    setAccessibleName(text);
    updateText();
    updateGeometry();
}

void ElidedLabel::setLines(int lines)
{
    m_lines = lines;
    setWordWrap(lines > 1);
    updateText();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    if (m_lines > 1)
        return {fontMetrics().horizontalAdvance(m_fullText) + 1, m_lines * fontMetrics().lineSpacing()};
    // Add a pixel, because the width is rounded on screens with a fractional scale factor.
    return {fontMetrics().horizontalAdvance(m_fullText) + 1, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fewestLetters * fontMetrics().averageCharWidth()),
            m_lines > 1 ? sizeHint().height() : QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateText();
}

void ElidedLabel::enterEvent(QEnterEvent *event)
{
    // A selectable QLabel creates a text document, so enable selection only once the mouse enters.
    if (m_selectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateText();
}

void ElidedLabel::updateText()
{
    const QString shown = elidedToWidth(contentsRect().width());
    setText(shown);
    setPlainToolTip(this, shown == m_fullText ? QString() : m_fullText);
}

QString ElidedLabel::elidedToWidth(int width) const
{
    if (m_lines == 1)
        return fontMetrics().elidedText(m_fullText, Qt::ElideRight, width);
    QTextLayout layout(m_fullText, font());
    layout.beginLayout();
    QString fits;
    for (int at = 1; at < m_lines; ++at) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        fits += m_fullText.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return fits + fontMetrics().elidedText(m_fullText.mid(fits.size()), Qt::ElideRight, width);
}

#include "moc_elidedlabel.cpp"
