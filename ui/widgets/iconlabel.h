#pragma once

#include <QWidget>

/// One of our icons as a sign beside something. Painted anew each time, so that it follows the palette at
/// once.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// An empty name shows nothing; the room is kept.
    void showIcon(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};
