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
    connect(&m_fade, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, [this] {
        forget(m_message.text);
        clear();
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
    clear();
}

void MessageBar::showMessage(const Message &message, const QList<QAction *> &actions)
{
    present(message, actions);
    if (message.kind == Kind::Success)
        m_fade.start(confirmationDuration);
    announcer::say(m_text, message.text);
    emit shown(message);
}

void MessageBar::showMessage(const Message &message, QWidget *widget)
{
    showMessage(message);
    m_buttons->addWidget(widget);
}

void MessageBar::updateText(const QString &text)
{
    m_message.text = text;
    m_text->showText(text);
    offerDetails();
}

void MessageBar::showUntilClosed(const Message &message, const QList<QAction *> &actions)
{
    const bool asks =
        m_buttons->count() > 0 && !std::ranges::any_of(m_untilClosed, [this](const OpenMessage &s) {
            return s.message.text == m_message.text;
        });
    forget(message.text);
    m_untilClosed.append({message, actions});
    if (asks)
        emit shown(message);
    else
        showMessage(message, actions);
}

void MessageBar::forget(const QString &text)
{
    m_untilClosed.removeIf([&text](const OpenMessage &open) { return open.message.text == text; });
}

void MessageBar::setIdleText(const QString &text)
{
    m_idleText = text;
    if (m_message.kind == Kind::Idle)
        clear();
}

void MessageBar::clear()
{
    if (m_untilClosed.isEmpty())
        present({Kind::Idle, m_idleText});
    else
        present(m_untilClosed.constLast().message, m_untilClosed.constLast().actions);
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

void MessageBar::present(const Message &message, const QList<QAction *> &actions)
{
    m_fade.stop();
    m_details->collapse();
    const FocusReturn::Guard guard(*m_focus);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // The button may be emitting clicked(), so don't delete it at once.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_buttons->addWidget(button);
    }
    m_message = message;
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
