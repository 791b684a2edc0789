#pragma once

#include <QLabel>
#include <QPointer>

/// A sentence right under a control, or over it where there is no room, on top of whatever is there: nothing
/// shifts for it. One for a form.
class ValidationPopup : public QLabel
{
    Q_OBJECT

public:
    /// `area` is what it lies over and stays within; it becomes the parent.
    explicit ValidationPopup(QWidget *area);

    void showAt(QWidget *control, const QString &sentence);
    /// Hides it when it belongs to this control.
    void leave(const QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_control;
};
