#pragma once

#include "ui/editors/fieldeditor.h"

#include <QDate>
#include <QFrame>

class LineEdit;
class QAction;
class QCalendarWidget;

/// Shows a calendar below a control. Enter or a click picks a date, Esc or a click elsewhere cancels; both
/// close and delete it.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    /// The control becomes its parent.
    explicit CalendarPopup(QWidget *control);

    /// An invalid date means today.
    void openAt(QDate date);

signals:
    void picked(QDate date);

private:
    void pick(QDate date);

    QCalendarWidget *m_calendar;
};

/// Edits a date, or a date and time, typed in the order of the user's language or in ISO format, or picked
/// from a calendar. Does not reformat the input until it loses the focus.
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
    /// The long form of the typed date.
    QString meaning(const QString &typed) const;

    FieldType m_type;
    LineEdit *m_edit;
    QAction *m_calendar;
};
