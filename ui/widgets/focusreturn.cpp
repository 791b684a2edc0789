#include "ui/widgets/focusreturn.h"

#include <QAbstractItemView>
#include <QApplication>

#include <algorithm>

FocusReturn::FocusReturn(QWidget *area)
    : QObject(area)
    , m_areas{area}
{
    connect(qApp, &QApplication::focusChanged, this, &FocusReturn::remember);
}

bool FocusReturn::isInside(const QWidget *widget) const
{
    return widget && std::ranges::any_of(m_areas, [widget](const QPointer<QWidget> &area) {
               return area && (area == widget || area->isAncestorOf(widget));
           });
}

void FocusReturn::remember(QWidget *before, const QWidget *now)
{
    if (!before || !isInside(now) || isInside(before) || before->window() != window())
        return;
    m_before = before;
    // The editor of a cell closes when it loses the focus; its table stays.
    for (QWidget *widget = before; widget; widget = widget->parentWidget()) {
        if (qobject_cast<QAbstractItemView *>(widget))
            m_before = widget;
    }
}

void FocusReturn::giveBack()
{
    if (m_before && m_before->isVisibleTo(window()) && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        emit homeless();
}

FocusReturn::Guard::Guard(FocusReturn &focus)
    : m_focus(focus)
    , m_hadFocus(focus.isInside(focus.window()->focusWidget()))
    , m_focused(m_hadFocus ? focus.window()->focusWidget() : nullptr)
{
}

FocusReturn::Guard::~Guard()
{
    if (m_hadFocus && (!m_focused || !m_focused->isVisibleTo(m_focus.window())))
        m_focus.giveBack();
}

#include "moc_focusreturn.cpp"
