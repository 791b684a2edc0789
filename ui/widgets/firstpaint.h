#pragma once

#include <QObject>

class QWidget;

/// Emits happened() once, after a window has been painted for the first time. Use it to load what the first
/// paint does not need.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// The window becomes the parent.
    explicit FirstPaint(QWidget *window);

signals:
    void happened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
