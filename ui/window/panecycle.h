#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;

/// Moves the keyboard focus from pane to pane of a window, round the end, in the order in which the panes
/// were added.
class PaneCycle : public QObject
{
    Q_OBJECT

public:
    struct Pane
    {
        std::function<bool()> hasFocus;
        /// False if the pane cannot take the focus now, because it is hidden or empty.
        std::function<bool()> takeFocus;
    };

    /// `next` moves the focus to the next pane.
    PaneCycle(QAction *next, QObject *parent);

    void add(Pane pane);
    /// To the first pane after the focused one that takes the focus; from outside all panes, to the first.
    void focusNext();

private:
    std::vector<Pane> m_panes;
};
