#pragma once

#include <QObject>

class QWidget;

/// Says once when a window has been painted for the first time: what is heavy and not needed to show it is
/// loaded then.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit FirstPaint(QWidget *window);

signals:
    void happened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
