#pragma once

#include "ui/editors/fieldeditor.h"

class LineEdit;
class QAction;

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
