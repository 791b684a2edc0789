#include "ui/window/messagebar.h"

#include "ui/looks/icons.h"
#include "ui/parts/iconlabel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto confirmationStays = 10s;

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Idle:
    case MessageBar::Kind::Info:
        return u"info"_s;
    case MessageBar::Kind::Success:
        return u"success"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"message"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(layout->contentsMargins().left(), 2, layout->contentsMargins().right(), 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    // Two lines of text and a button fit without growing.
    setMinimumHeight(qMax(2 * fontMetrics().lineSpacing(), m_close->sizeHint().height()) + 8);

    m_fade.setSingleShot(true);
    connect(&m_fade, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    present(kind, text);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_buttons->addWidget(button);
    }
    if (kind == Kind::Success)
        m_fade.start(confirmationStays);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit shown(kind, text);
}

void MessageBar::setIdleText(const QString &text)
{
    m_idleText = text;
    if (m_kind == Kind::Idle)
        clear();
}

void MessageBar::clear()
{
    present(Kind::Idle, m_idleText);
}

void MessageBar::present(Kind kind, const QString &text)
{
    m_fade.stop();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_icon->showIcon(iconName(kind));
    m_icon->setVisible(kind != Kind::Idle);
    m_close->setVisible(kind != Kind::Idle);
    m_text->setForegroundRole(kind == Kind::Idle ? QPalette::PlaceholderText : QPalette::WindowText);
    setAutoFillBackground(kind != Kind::Idle);
    setBackgroundRole(kind == Kind::Idle ? QPalette::Window : QPalette::AlternateBase);
}
