#include "ui/widgets/iconlabel.h"

#include "ui/style/icons.h"

#include <QPainter>
#include <QStyle>

void IconLabel::showIcon(const QString &name)
{
    m_name = name;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    return {size, size};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QRect place({}, sizeHint());
    place.moveCenter(rect().center());
    QPainter painter(this);
    themedIcon(m_name).paint(&painter, place);
}

#include "moc_iconlabel.cpp"
