#include "ui/editors/dateeditor.h"

#include "schema/datetext.h"
#include "schema/displaytext.h"
#include "ui/style/icons.h"
#include "ui/widgets/lineedit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

CalendarPopup::CalendarPopup(QWidget *control)
    : QFrame(control, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, {}); // the default red is not readable on a dark background
    m_calendar->setAccessibleName(tr("Calendar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    // Enter emits only activated(), a click emits only clicked().
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
        return; // a double click emits both signals
    emit picked(date);
    close();
}

DateEditor::DateEditor(FieldType type, QWidget *parent)
    : DateEditor(type, new LineEdit(parent))
{
}

DateEditor::DateEditor(FieldType type, LineEdit *edit)
    : FieldEditor(edit)
    , m_type(type)
    , m_edit(edit)
    , m_calendar(edit->addAction(themedIcon(u"calendar"_s), QLineEdit::TrailingPosition))
{
    m_calendar->setText(tr("Calendar"));
    m_calendar->setToolTip(tr("Pick from a calendar (Alt+Down)"));
    m_calendar->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(m_calendar, &QAction::triggered, this, &DateEditor::openCalendar);
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
}

QWidget *DateEditor::control()
{
    return m_edit;
}

void DateEditor::setLocked(bool locked)
{
    m_edit->setLocked(locked);
    m_calendar->setVisible(!locked);
}

QString DateEditor::meaning(const QString &typed) const
{
    const auto parsed = codec::parse(m_type, typed);
    return displaytext::forEditing(m_type, std::get<Cell>(parsed));
}

void DateEditor::show(const Cell &cell)
{
    m_edit->setPlaceholderText(placeholder(cell));
    const QString text = displaytext::forEditing(m_type, cell);
    if (m_edit->window()->focusWidget() == m_edit && meaning(m_edit->text()) == text)
        return;
    m_edit->showText(text);
}

void DateEditor::openCalendar()
{
    if (m_edit->isReadOnly() || !m_edit->isEnabled())
        return;
    auto *popup = new CalendarPopup(m_edit);
    connect(popup, &CalendarPopup::picked, this, &DateEditor::pick);
    popup->openAt(datetext::readDate(m_edit->text()).value_or(QDate()));
}

void DateEditor::pick(QDate date)
{
    QString text = datetext::written(date);
    if (m_type == FieldType::DateTime) {
        const auto before = datetext::readTime(m_edit->text());
        const QTime time = before ? before->time() : QTime(0, 0);
        text = datetext::written(QDateTime(date, time), datetext::Precision::Minutes);
    }
    m_edit->setText(text);
    emit typed(text);
}

#include "moc_dateeditor.cpp"
