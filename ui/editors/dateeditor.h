#pragma once

#include "ui/editors/fieldeditor.h"

#include <QDate>
#include <QFrame>

class LineEdit;
class QAction;
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

/// A date, or a date and time: typed in the language's own order or in ISO, or picked from a calendar. What
/// is being typed stays as it is typed until one leaves.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(FieldType type, QWidget *parent);

    QWidget *control() override;
    void setLocked(bool locked) override;
    void show(const Cell &cell) override;

private:
    DateEditor(FieldType type, LineEdit *edit);
    void openCalendar();
    void pick(QDate date);
    /// What the typed text means, written out.
    QString meaning(const QString &typed) const;

    FieldType m_type;
    LineEdit *m_edit;
    QAction *m_calendar;
};
