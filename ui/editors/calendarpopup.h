#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

/// A calendar under a control. Enter or a click picks, Esc or a click elsewhere closes; then it is gone.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    /// A child of the control.
    explicit CalendarPopup(QWidget *control);

    /// An invalid date stands for today.
    void openAt(QDate date);

signals:
    void picked(QDate date);

private:
    void pick(QDate date);

    QCalendarWidget *m_calendar;
};
