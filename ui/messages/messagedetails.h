#pragma once

#include <QFrame>

class QPlainTextEdit;
class QToolButton;

/// Shows the details of a message in a frame over the form, so that the form does not move. The details can
/// be copied. Esc, or moving the focus back to the form, closes the frame.
class MessageDetails : public QFrame
{
    Q_OBJECT

public:
    /// The frame is shown below `under` and becomes a child of the window page that contains `under`.
    explicit MessageDetails(QWidget *under);

    void setText(const QString &text);
    void open();
    void collapse();

signals:
    /// Emitted when the frame closes. If `hadFocus`, the receiver must set the focus to another widget.
    void collapsed(bool hadFocus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createWidgets();
    void place();

    QWidget *m_under;
    QString m_text;
    QPlainTextEdit *m_view = nullptr; ///< created when first opened, as is m_copy
    QToolButton *m_copy = nullptr;
};
