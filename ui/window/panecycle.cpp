#include "ui/window/panecycle.h"

#include <QAction>

#include <algorithm>
#include <utility>

PaneCycle::PaneCycle(QAction *next, QObject *parent)
    : QObject(parent)
{
    connect(next, &QAction::triggered, this, &PaneCycle::focusNext);
}

void PaneCycle::add(Pane pane)
{
    m_panes.push_back(std::move(pane));
}

void PaneCycle::focusNext()
{
    const auto focused = std::ranges::find_if(m_panes, [](const Pane &pane) { return pane.hasFocus(); });
    const size_t first = focused == m_panes.end() ? 0 : size_t(focused - m_panes.begin()) + 1;
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[(first + i) % m_panes.size()].takeFocus())
            return;
    }
}

#include "moc_panecycle.cpp"
