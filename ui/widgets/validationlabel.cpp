#include "ui/widgets/validationlabel.h"

#include "ui/style/tint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QScopedValueRollback>

ValidationLabel::ValidationLabel(QWidget *control, int lines, QWidget *parent)
    : QLabel(parent)
    , m_control(control)
    , m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    recolor();
}

void ValidationLabel::validate(const QString &sentence)
{
    if (sentence == text())
        return;
    setText(sentence);
    updateHeight();
    m_control->setAccessibleDescription(sentence);
}

void ValidationLabel::clear()
{
    validate({});
}

QSize ValidationLabel::sizeHint() const
{
    // QLabel's size hint has more lines than the sentence needs at the actual width.
    return {QLabel::sizeHint().width(), minimumSizeHint().height()};
}

QSize ValidationLabel::minimumSizeHint() const
{
    return {QLabel::minimumSizeHint().width(), fontMetrics().lineSpacing() * m_lines};
}

void ValidationLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ValidationLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateHeight();
}

void ValidationLabel::updateHeight()
{
    setMinimumHeight(0); // heightForWidth() would include it
    setMinimumHeight(qMax(heightForWidth(width()), minimumSizeHint().height()));
}

void ValidationLabel::recolor()
{
    if (m_recoloring)
        return;
    const QScopedValueRollback guard(m_recoloring, true);
    QPalette own = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    own.setColor(QPalette::WindowText, tint::danger(own));
    setPalette(own);
}

#include "moc_validationlabel.cpp"
