#pragma once

#include <QComboBox>
#include <QWheelEvent>

/// A combo box that the mouse wheel neither changes nor focuses: the page under it scrolls instead.
class ChoiceBox : public QComboBox
{
public:
    explicit ChoiceBox(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};
