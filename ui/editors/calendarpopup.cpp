#include "ui/editors/calendarpopup.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

CalendarPopup::CalendarPopup(QWidget *control)
    : QFrame(control, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, {}); // red can't be read in the dark
    m_calendar->setAccessibleName(tr("Calendar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    // Enter is "activated" alone, a click is "clicked" alone.
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::pick);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::pick);
}

void CalendarPopup::openAt(QDate date)
{
    m_calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    adjustSize();
    const QWidget *control = parentWidget();
    const QRect room = control->screen()->availableGeometry();
    const QRect at(control->mapToGlobal(QPoint()), control->size());
    const int x = control->isRightToLeft() ? at.right() + 1 - width() : at.left();
    const bool below = at.bottom() + height() <= room.bottom();
    move(qBound(room.left(), x, qMax(room.left(), room.right() + 1 - width())),
         below ? at.bottom() + 1 : at.top() - height());
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::pick(QDate date)
{
    if (!isVisible())
        return; // a double click says it twice
    emit picked(date);
    close();
}
