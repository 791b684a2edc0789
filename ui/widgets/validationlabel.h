#pragma once

#include <QLabel>

/// Shows an error below a control and sets it as the control's accessible description. The label keeps its
/// space while empty, so that the form does not move.
class ValidationLabel : public QLabel
{
    Q_OBJECT

public:
    /// `control` must outlive the label.
    explicit ValidationLabel(QWidget *control, int lines = 1, QWidget *parent = nullptr);

    void validate(const QString &sentence);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Returns false, because form layouts squeeze or spread widgets that have a height for width.
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolor();
    void updateHeight();

    QWidget *m_control;
    int m_lines;
    bool m_recoloring = false;
};
