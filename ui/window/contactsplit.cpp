#include "ui/window/contactsplit.h"

#include "store/settings.h"
#include "ui/tables/rowform.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString widthKey = u"window/rowFormWidth"_s;

} // namespace

ContactSplit::ContactSplit(QWidget &contact, RowForm &rowForm, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_rowForm(rowForm)
    , m_settings(settings)
    , m_edge(new QWidget(this))
    , m_width(settings.value(widthKey).toInt())
{
    m_edge->setFixedWidth(style()->pixelMetric(QStyle::PM_SplitterWidth));
    m_edge->setCursor(Qt::SplitHCursor);
    m_edge->installEventFilter(this);
    m_edge->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&contact, 1);
    layout->addWidget(m_edge);
    layout->addWidget(&rowForm);
    rowForm.installEventFilter(this);
}

bool ContactSplit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_rowForm &&
        (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        m_edge->setVisible(event->type() == QEvent::ShowToParent);
        setFormWidth(m_width);
    } else if (watched == &m_rowForm && event->type() == QEvent::LayoutRequest) {
        setFormWidth(m_width); // another table's rows may need more
    } else if (watched == m_edge && event->type() == QEvent::MouseMove) {
        const int x = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()).x();
        m_width = layoutDirection() == Qt::RightToLeft ? x : width() - x;
        setFormWidth(m_width);
    } else if (watched == m_edge && event->type() == QEvent::MouseButtonRelease) {
        m_settings.setValue(widthKey, m_width);
    }
    return QWidget::eventFilter(watched, event);
}

void ContactSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFormWidth(m_width);
}

void ContactSplit::setFormWidth(int wanted)
{
    const int least = m_rowForm.minimumSizeHint().width();
    m_rowForm.setFixedWidth(
        qBound(least, wanted > 0 ? wanted : m_rowForm.sizeHint().width(), qMax(least, width() / 2)));
}
