#include "ui/widgets/buttonrow.h"

#include <QHBoxLayout>
#include <QToolButton>

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
}

QToolButton *ButtonRow::add(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    layout()->addWidget(button);
    return button;
}

#include "moc_buttonrow.cpp"
