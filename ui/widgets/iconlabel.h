#pragma once

#include <QWidget>

/// Shows a themed icon. The icon is rendered at each paint, so it follows palette changes.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the icon `name`. An empty name shows nothing, but the space is kept.
    void showIcon(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};
