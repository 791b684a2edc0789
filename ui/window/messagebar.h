#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class IconLabel;
class QHBoxLayout;
class QLabel;
class QToolButton;

/// The one place for messages about the contact: what happened, what to do, one or two buttons. Its room is
/// always kept, so that nothing shifts when it speaks. Confirmations go by themselves, errors stay.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Idle,
        Info,
        Success,
        Warning,
        Error
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// The actions become buttons, in this order; the bar doesn't own them.
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {});
    /// What stands there while there is nothing to say.
    void setIdleText(const QString &text);
    void clear();

    Kind kind() const { return m_kind; }
    QString text() const;

signals:
    /// For the message log.
    void shown(Kind kind, const QString &text);

private:
    void present(Kind kind, const QString &text);

    Kind m_kind = Kind::Idle;
    QString m_idleText;
    IconLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QTimer m_fade;
};
