#pragma once

#include <QWidget>

class QToolButton;

/// A row of flat buttons, one for each action. foldButtons() fits the row into a width.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    QToolButton *add(QAction *action);
};
