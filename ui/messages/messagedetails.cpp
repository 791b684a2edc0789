#include "ui/messages/messagedetails.h"

#include "ui/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 12;

} // namespace

MessageDetails::MessageDetails(QWidget *under)
    : QFrame(under)
    , m_under(under)
{
    setObjectName(u"messageDetails"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && now->window() == window() && !isAncestorOf(now) && !m_under->isAncestorOf(now))
            collapse();
    });
}

void MessageDetails::createWidgets()
{
    m_view = new QPlainTextEdit(this);
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_view->setAccessibleName(tr("Details of the message"));
    m_copy = new QToolButton(this);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setText(tr("Copy details"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAccessibleName(m_copy->text());
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text); });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
}

void MessageDetails::setText(const QString &text)
{
    m_text = text;
    if (m_view && m_view->toPlainText() != text)
        m_view->setPlainText(text);
}

void MessageDetails::open()
{
    if (!m_view) { // created on first use: most messages are never unfolded
        createWidgets();
        m_view->setPlainText(m_text);
    }
    QWidget *area = m_under->window();
    if (parentWidget() != area) {
        setParent(area);
        area->installEventFilter(this);
    }
    place();
    show();
    raise();
    m_view->setFocus(Qt::OtherFocusReason);
}

void MessageDetails::collapse()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    emit collapsed(hadFocus);
}

void MessageDetails::place()
{
    const QWidget *area = parentWidget();
    const QPoint corner = m_under->mapTo(area, QPoint(0, m_under->height()));
    const int lines = qMin(m_view->blockCount() + 1, mostLines);
    const QMargins margins = layout()->contentsMargins();
    const int wanted = qMax(lines * fontMetrics().lineSpacing(), m_copy->sizeHint().height()) +
                       margins.top() + margins.bottom() + 4 * frameWidth() +
                       int(2 * m_view->document()->documentMargin());
    setGeometry(corner.x(), corner.y(), m_under->width(), qMin(wanted, area->height() - corner.y()));
}

bool MessageDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &MessageDetails::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void MessageDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        collapse();
    else
        QFrame::keyPressEvent(event);
}

#include "moc_messagedetails.cpp"
