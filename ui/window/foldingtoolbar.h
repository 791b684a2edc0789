#pragma once

#include <QToolBar>

/// A toolbar whose buttons lose their words, never their place, where there is no room for both: what stands
/// last in it, the account, is always in sight. The words stay in the tooltips and for screen readers.
class FoldingToolBar : public QToolBar
{
    Q_OBJECT

public:
    using QToolBar::QToolBar;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    int widthOfWords() const;
};
