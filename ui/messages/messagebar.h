#pragma once

#include "ui/messages/message.h"

#include <QFrame>
#include <QTimer>

class ElidedLabel;
class IconLabel;
class MessageDetails;
class QAction;
class QHBoxLayout;
class QToolButton;

/// The one place for messages about the contact: what happened, what to do, one or two buttons, and details
/// that fold out. Its room is always kept, so that nothing shifts when it speaks. Confirmations go by
/// themselves, errors stay; each is an accessible alert.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    using Kind = Message::Kind;

    explicit MessageBar(QWidget *parent = nullptr);

    /// The actions become buttons, in this order; the bar doesn't own them.
    void showMessage(const Message &message, const QList<QAction *> &actions = {});
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {})
    {
        showMessage(Message{kind, text}, actions);
    }
    /// With a widget that the message needs in place of buttons; it goes with the message.
    void showMessage(const Message &message, QWidget *widget);
    /// The same message in other words: said to nobody anew.
    void amend(const QString &text);
    /// Shows it, and again whenever nothing else is there, until it is closed itself. It doesn't take the
    /// place of a question.
    void showUntilClosed(const Message &message, const QList<QAction *> &actions = {});
    /// What stands there while there is nothing to say.
    void setIdleText(const QString &text);
    void clear();
    /// Goes to its first button; false when it has none.
    bool focusButtons();

    Kind kind() const { return m_message.kind; }
    QString text() const { return m_message.text; }

signals:
    /// For the message log.
    void shown(const Message &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void present(const Message &message, const QList<QAction *> &actions = {});
    void offerDetails();
    void forget(const QString &text);

    Message m_message;
    struct Standing
    {
        Message message;
        QList<QAction *> actions;
    };
    QList<Standing> m_untilClosed; ///< the newest at the end
    QString m_idleText;
    IconLabel *m_icon;
    ElidedLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
    QToolButton *m_close;
    MessageDetails *m_details;
    QTimer m_fade;
};
