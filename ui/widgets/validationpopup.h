#pragma once

#include <QLabel>
#include <QPointer>

/// A popup label directly below a control, or above it if there is no space below. It covers other widgets,
/// so that the form does not move. There is one per form.
class ValidationPopup : public QLabel
{
    Q_OBJECT

public:
    /// `area` is the widget that the popup covers and stays within; it becomes the parent.
    explicit ValidationPopup(QWidget *area);

    void showAt(QWidget *control, const QString &sentence);
    /// Hides the popup if it belongs to `control`.
    void leave(const QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_control;
};
