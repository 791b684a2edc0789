#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

/// A question within a dialog instead of another dialog over it. One at a time; the last answer is the
/// harmless one: it has the focus, and Esc gives it.
class InlineQuestion : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString text; ///< of its button
        std::function<void()> then = {};
    };

    explicit InlineQuestion(QWidget *parent = nullptr);

    void ask(const QString &question, const QList<Answer> &answers);
    /// Without an answer.
    void withdraw();

signals:
    void asked();
    void withdrawn();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(const std::function<void()> &then);

    QLabel *m_question;
    QHBoxLayout *m_buttons;
};
