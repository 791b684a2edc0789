#pragma once

#include <QLabel>

/// A line of text, or some lines, that gives way where there is no room for all of it: it ends in "…", and
/// the tooltip holds the whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    void showText(const QString &text);
    /// The room it keeps and never goes beyond, whatever it shows; one line where it isn't called.
    void setLines(int lines);
    /// By the mouse.
    void setSelectable() { m_selectable = true; }
    /// Whether some of the text can't be seen.
    bool isElided() const { return text() != m_whole; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QString fitted(int width) const;

    QString m_whole;
    bool m_selectable = false;
    int m_lines = 1;
};
