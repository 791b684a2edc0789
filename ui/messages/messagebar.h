#pragma once

#include "ui/messages/message.h"

#include <QAction>
#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <optional>

class ElidedLabel;
class FocusReturn;
class IconLabel;
class MessageDetails;
class QHBoxLayout;
class QToolButton;

/// Shows one message at a time: what happened, what to do, buttons, and details that fold out. The bar keeps
/// its space while empty, so that the form does not move. Each message is announced as an accessible alert.
///
/// A message with buttons is a question: it stays until its owner withdraws it or the person closes it, and
/// comes back after a warning or an error that covered it. Other messages without buttons wait for nobody: a
/// note (Info, Success) is only logged while a question is open, and the next message replaces it.
/// Confirmations disappear after some seconds.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    using Kind = Message::Kind;
    /// Identifies a message of this bar. No message has the number 0.
    using Id = quint64;

    explicit MessageBar(QWidget *parent = nullptr);

    /// The actions become buttons, in this order. The bar does not own the actions.
    Id showMessage(const Message &message, const QList<QAction *> &actions = {});
    Id showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {})
    {
        return showMessage(Message{kind, text}, actions);
    }
    /// Shows `widget` instead of buttons. The bar owns the widget and deletes it with the message.
    Id showMessage(const Message &message, QWidget *widget);
    /// Replaces the message `id`, in its place, and sets `id` to that of the new one.
    void replaceMessage(Id &id, const Message &message, const QList<QAction *> &actions = {});
    /// Changes the text of a message without announcing it again. Does nothing if the message is gone.
    void updateText(Id id, const QString &text);
    /// Removes a message, if it is still there, and sets `id` to 0.
    void withdraw(Id &id);
    bool has(Id id) const;
    /// Shows the message, and shows it again whenever the bar is empty, until the person closes it.
    void showUntilClosed(const Message &message);
    /// Sets the text that is shown while there is no message.
    void setIdleText(const QString &text);
    /// Removes the message that is shown, unless it stays until the person closes it.
    void clear();
    /// Removes the message that is shown, unless it is a question or stays until closed.
    void clearNote();
    /// Sets the focus to the first button. Returns false if there is no button.
    bool focusButtons();

    /// The message that is shown.
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
    struct Entry
    {
        Id id = 0;
        Message message;
        QList<QPointer<QAction>> actions = {};
        QPointer<QWidget> widget = {};
    };
    Id add(Entry entry, bool isQuestion);
    /// Shows the message that is due: a note or a problem, or else the newest question, or else what stays
    /// until it is closed.
    void refresh();
    void present(const Entry &entry);
    void remove(Id id);
    void offerDetails();

    QList<Entry> m_questions;   ///< the newest last
    QList<Entry> m_untilClosed; ///< the newest last
    std::optional<Entry> m_note;
    Message m_message; ///< the message that is shown
    Id m_shown = 0;
    Id m_last = 0;
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
