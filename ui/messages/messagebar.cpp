#include "ui/messages/messagebar.h"

#include "ui/messages/messagedetails.h"
#include "ui/style/icons.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusreturn.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto confirmationDuration = 10s;
constexpr int linesOfText = 2;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(new ElidedLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_details(new MessageDetails(this))
    , m_focus(new FocusReturn(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    announcer::prepare(m_text);
    m_text->setLines(linesOfText);
    m_text->setObjectName(u"message"_s);
    m_more->setText(tr("Details"));
    m_more->setObjectName(u"details"_s);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("Details of this message"));
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(layout->contentsMargins().left(), 2, layout->contentsMargins().right(), 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_more);
    layout->addWidget(m_close);
    // Reserve space for two lines of text and a button.
    setMinimumHeight(qMax(linesOfText * fontMetrics().lineSpacing(), m_close->sizeHint().height()) + 8);

    m_fade.setSingleShot(true);
    connect(&m_fade, &QTimer::timeout, this, &MessageBar::clearNote);
    connect(m_close, &QToolButton::clicked, this, [this] {
        remove(m_shown);
        refresh();
    });
    connect(m_more, &QToolButton::toggled, m_details, [this](bool out) {
        m_fade.stop(); // keep a message whose details are open
        if (out)
            m_details->open();
        else
            m_details->collapse();
    });
    connect(m_details, &MessageDetails::collapsed, m_more, [this](bool hadFocus) {
        m_more->setChecked(false);
        if (hadFocus && m_more->isVisible())
            m_more->setFocus(Qt::OtherFocusReason);
    });
    m_focus->add(m_details);
    connect(m_focus, &FocusReturn::homeless, this, &MessageBar::focusLost);
    refresh();
}

MessageBar::Id MessageBar::showMessage(const Message &message, const QList<QAction *> &actions)
{
    Entry entry{.message = message};
    for (QAction *action : actions)
        entry.actions << action;
    return add(std::move(entry), !actions.isEmpty());
}

MessageBar::Id MessageBar::showMessage(const Message &message, QWidget *widget)
{
    return add({.message = message, .widget = widget}, true);
}

MessageBar::Id MessageBar::add(Entry entry, bool isQuestion)
{
    entry.id = ++m_last;
    const Message message = entry.message;
    const bool isNote = message.kind == Kind::Info || message.kind == Kind::Success;
    if (isQuestion) {
        m_note.reset();
        m_questions << std::move(entry);
    } else if (!isNote || m_questions.isEmpty()) {
        m_note = std::move(entry);
    }
    refresh();
    announcer::say(m_text, message.text);
    emit shown(message);
    return m_last;
}

void MessageBar::replaceMessage(Id &id, const Message &message, const QList<QAction *> &actions)
{
    remove(id);
    id = showMessage(message, actions);
}

void MessageBar::updateText(Id id, const QString &text)
{
    for (Entry &entry : m_questions) {
        if (entry.id == id)
            entry.message.text = text;
    }
    if (id != m_shown)
        return;
    m_message.text = text;
    m_text->showText(text);
    offerDetails();
}

void MessageBar::withdraw(Id &id)
{
    remove(id);
    id = 0;
    refresh();
}

bool MessageBar::has(Id id) const
{
    const auto isIt = [id](const Entry &entry) {
        return entry.id == id;
    };
    return (m_note && m_note->id == id) || std::ranges::any_of(m_questions, isIt) ||
           std::ranges::any_of(m_untilClosed, isIt);
}

void MessageBar::remove(Id id)
{
    const auto isIt = [id](const Entry &entry) {
        return entry.id == id;
    };
    if (m_note && m_note->id == id)
        m_note.reset();
    for (const Entry &entry : std::as_const(m_questions)) {
        if (entry.id == id && entry.widget)
            entry.widget->deleteLater();
    }
    m_questions.removeIf(isIt);
    m_untilClosed.removeIf(isIt);
}

void MessageBar::showUntilClosed(const Message &message)
{
    m_untilClosed.removeIf([&message](const Entry &entry) { return entry.message.text == message.text; });
    m_untilClosed.append({.id = ++m_last, .message = message});
    if (m_questions.isEmpty()) {
        m_note.reset();
        refresh();
        announcer::say(m_text, message.text);
    }
    emit shown(message);
}

void MessageBar::setIdleText(const QString &text)
{
    m_idleText = text;
    if (m_message.kind == Kind::Idle)
        refresh();
}

void MessageBar::clear()
{
    const bool staysUntilClosed =
        std::ranges::any_of(m_untilClosed, [this](const Entry &entry) { return entry.id == m_shown; });
    if (!staysUntilClosed)
        remove(m_shown);
    refresh();
}

void MessageBar::clearNote()
{
    m_note.reset();
    refresh();
}

bool MessageBar::focusButtons()
{
    if (m_buttons->count() > 0) {
        m_buttons->itemAt(0)->widget()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->isVisible()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void MessageBar::refresh()
{
    if (m_note)
        present(*m_note);
    else if (!m_questions.isEmpty())
        present(m_questions.constLast());
    else if (!m_untilClosed.isEmpty())
        present(m_untilClosed.constLast());
    else
        present({.message = {Kind::Idle, m_idleText}});
}

void MessageBar::present(const Entry &entry)
{
    if (entry.id == m_shown && entry.id != 0)
        return;
    m_shown = entry.id;
    m_fade.stop();
    m_details->collapse();
    const FocusReturn::Guard guard(*m_focus);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // An input is kept: its question comes back. A button belongs to the presentation.
        const bool isKept = std::ranges::any_of(
            m_questions, [item](const Entry &question) { return question.widget == item->widget(); });
        // The button may be emitting clicked(), so it is not deleted at once.
        item->widget()->hide();
        if (!isKept)
            item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : entry.actions) {
        if (!action)
            continue;
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_buttons->addWidget(button);
    }
    if (entry.widget) {
        m_buttons->addWidget(entry.widget);
        entry.widget->show();
    }
    const Message &message = entry.message;
    m_message = message;
    if (message.kind == Kind::Success)
        m_fade.start(confirmationDuration);
    const bool idle = message.kind == Kind::Idle;
    m_text->setTextInteractionFlags(idle ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    m_text->showText(message.text);
    m_icon->showIcon(messageKindIcon(message.kind));
    m_icon->setVisible(!idle);
    m_close->setVisible(!idle);
    m_text->setForegroundRole(idle ? QPalette::PlaceholderText : QPalette::WindowText);
    setAutoFillBackground(!idle);
    setBackgroundRole(idle ? QPalette::Window : QPalette::AlternateBase);
    offerDetails();
    QMetaObject::invokeMethod(this, &MessageBar::offerDetails,
                              Qt::QueuedConnection); // after the layout has run
}

void MessageBar::offerDetails()
{
    // Offer the details also if the text is elided.
    const FocusReturn::Guard guard(*m_focus);
    const bool elided = m_text->isElided();
    QStringList parts{elided ? m_message.text : QString(), m_message.details};
    parts.removeAll(QString());
    m_details->setText(parts.join(u"\n\n"_s));
    m_more->setVisible(!parts.isEmpty());
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    QMetaObject::invokeMethod(this, &MessageBar::offerDetails,
                              Qt::QueuedConnection); // after the layout has run
}

#include "moc_messagebar.cpp"
