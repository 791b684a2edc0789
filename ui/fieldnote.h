#pragma once

#include <QLabel>

/// The line under a control that says what is wrong with it. Its room is always kept, so that nothing shifts
/// when it speaks; what it says is the control's accessible description too.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    /// The control must outlive it.
    explicit FieldNote(QWidget *control, int lines = 1, QWidget *parent = nullptr);

    void complain(const QString &sentence);
    void clear();
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QWidget *m_control;
    int m_lines;
    bool m_recoloring = false;
};
