#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;

/// Moves the keyboard focus from pane to pane of a window in the order in which the panes were added, and
/// from the last to the first.
class PaneCycle : public QObject
{
    Q_OBJECT

public:
    struct Pane
    {
        std::function<bool()> hasFocus;
        /// Sets the focus to the pane. Returns false if the pane is hidden or empty.
        std::function<bool()> takeFocus;
    };

    /// `next` moves the focus to the next pane.
    PaneCycle(QAction *next, QObject *parent);

    void add(Pane pane);
    /// Moves the focus to the next pane that accepts it; starts at the first pane if no pane has the focus.
    void focusNext();

private:
    std::vector<Pane> m_panes;
};
