#pragma once

#include <QToolBar>

/// A toolbar that calls foldButtons() to keep its last widget, the account switch, visible.
class FoldingToolBar : public QToolBar
{
    Q_OBJECT

public:
    using QToolBar::QToolBar;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};
