#pragma once

#include <QWidget>

class QToolButton;

/// A row of flat buttons that lose their words, never their place, where there is no room for both. The words
/// stay in the tooltips and for screen readers.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    QToolButton *add(QAction *action);
    void fitInto(int width);

private:
    void setWorded(bool worded);
};
