#pragma once

#include <QLabel>

/// A label of one or more lines of plain text that is elided with "…" if there is not enough space. The
/// tooltip then shows the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void showText(const QString &text);
    /// Sets the fixed number of lines; 1 by default.
    void setLines(int lines);
    /// Makes the text selectable by mouse.
    void setSelectable() { m_selectable = true; }
    /// Returns whether the text is elided.
    bool isElided() const { return text() != m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateText();
    QString elidedToWidth(int width) const;

    QString m_fullText;
    bool m_selectable = false;
    int m_lines = 1;
};
