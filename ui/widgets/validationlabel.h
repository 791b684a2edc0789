#pragma once

#include <QLabel>

/// The line under a control that says what is wrong with it. Its room is always kept, so that nothing shifts
/// when it speaks; what it says is the control's accessible description too.
class ValidationLabel : public QLabel
{
    Q_OBJECT

public:
    /// The control must outlive it.
    explicit ValidationLabel(QWidget *control, int lines = 1, QWidget *parent = nullptr);

    void validate(const QString &sentence);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Form layouts squeeze, or spread, what is higher at a smaller width.
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolor();
    void fit();

    QWidget *m_control;
    int m_lines;
    bool m_recoloring = false;
};
