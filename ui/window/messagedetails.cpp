#include "ui/window/messagedetails.h"

#include "ui/looks/icons.h"

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
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    setObjectName(u"messageDetails"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Details of the message"));
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setText(tr("Copy details"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAccessibleName(m_copy->text());
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && now->window() == window() && !isAncestorOf(now) && !m_under->isAncestorOf(now))
            fold();
    });
}

void MessageDetails::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void MessageDetails::open()
{
    QWidget *area = m_under->window();
    if (parentWidget() != area) {
        setParent(area);
        area->installEventFilter(this);
    }
    place();
    show();
    raise();
    m_text->setFocus(Qt::OtherFocusReason);
}

void MessageDetails::fold()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    emit foldedIn(hadFocus);
}

void MessageDetails::place()
{
    const QWidget *area = parentWidget();
    const QPoint corner = m_under->mapTo(area, QPoint(0, m_under->height()));
    const int lines = qMin(m_text->blockCount() + 1, mostLines);
    const QMargins margins = layout()->contentsMargins();
    const int wanted = qMax(lines * fontMetrics().lineSpacing(), m_copy->sizeHint().height()) +
                       margins.top() + margins.bottom() + 4 * frameWidth() +
                       int(2 * m_text->document()->documentMargin());
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
        fold();
    else
        QFrame::keyPressEvent(event);
}
