#pragma once

#include "ui/messages/message.h"

#include <QFrame>
#include <QTimer>

class ElidedLabel;
class FocusReturn;
class IconLabel;
class MessageDetails;
class QAction;
class QHBoxLayout;
class QToolButton;

/// Shows one message about the contact: what happened, what to do, buttons, and details that fold out. The
/// bar keeps its space while empty, so that the form does not move. Confirmations disappear after some
/// seconds, errors stay. Each message is announced as an accessible alert.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    using Kind = Message::Kind;

    explicit MessageBar(QWidget *parent = nullptr);

    /// The actions become buttons, in this order. The bar does not own the actions.
    void showMessage(const Message &message, const QList<QAction *> &actions = {});
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {})
    {
        showMessage(Message{kind, text}, actions);
    }
    /// Shows `widget` instead of buttons. The bar owns the widget and deletes it with the message.
    void showMessage(const Message &message, QWidget *widget);
    /// Changes the text of the current message without announcing it again.
    void updateText(const QString &text);
    /// Shows the message, and shows it again whenever the bar is empty, until the person closes it. Does not
    /// replace a message with buttons.
    void showUntilClosed(const Message &message, const QList<QAction *> &actions = {});
    /// Sets the text that is shown while there is no message.
    void setIdleText(const QString &text);
    void clear();
    /// Sets the focus to the first button. Returns false if there is no button.
    bool focusButtons();

    Kind kind() const { return m_message.kind; }
    QString text() const { return m_message.text; }

signals:
    /// Emitted for each message; the message log records it.
    void shown(const Message &message);
    /// What had the focus in the bar is gone, and the widget that had it before can't take it.
    void focusLost();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void present(const Message &message, const QList<QAction *> &actions = {});
    void offerDetails();
    void forget(const QString &text);

    Message m_message;
    /// A message of showUntilClosed() that has not been closed.
    struct OpenMessage
    {
        Message message;
        QList<QAction *> actions;
    };
    QList<OpenMessage> m_untilClosed; ///< the newest last
    QString m_idleText;
    IconLabel *m_icon;
    ElidedLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
    QToolButton *m_close;
    MessageDetails *m_details;
    FocusReturn *m_focus;
    QTimer m_fade;
};
