#include "ui/fieldnote.h"

#include "ui/tint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QScopedValueRollback>

FieldNote::FieldNote(QWidget *control, int lines, QWidget *parent)
    : QLabel(parent)
    , m_control(control)
    , m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    recolor();
}

void FieldNote::complain(const QString &sentence)
{
    if (sentence == text())
        return;
    setText(sentence);
    m_control->setAccessibleDescription(sentence);
}

void FieldNote::clear()
{
    complain({});
}

QSize FieldNote::minimumSizeHint() const
{
    return {QLabel::minimumSizeHint().width(), fontMetrics().lineSpacing() * m_lines};
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void FieldNote::recolor()
{
    if (m_recoloring)
        return;
    const QScopedValueRollback guard(m_recoloring, true);
    QPalette own = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    own.setColor(QPalette::WindowText, tint::danger(own));
    setPalette(own);
}
