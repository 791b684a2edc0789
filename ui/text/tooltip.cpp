#include "ui/text/tooltip.h"

#include <QTextDocument>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

QString asTooltip(const QString &text)
{
    constexpr int most = 4000; // more does not fit on a screen
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > most ? text.left(most) + u'…' : text;
    return u"<p style=\"white-space: pre-wrap\">%1</p>"_s.arg(shown.toHtmlEscaped());
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(Qt::mightBeRichText(text) ? asTooltip(text) : text);
}
