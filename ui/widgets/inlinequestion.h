#pragma once

#include <QFrame>

#include <functional>

class FocusReturn;
class QHBoxLayout;
class QLabel;

/// Asks one question at a time within a dialog, instead of opening another dialog. The last answer must be
/// the harmless one: it gets the focus. Esc withdraws the question. Then the
/// focus goes back to where it was.
class InlineQuestion : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString text; ///< the text of its button
        std::function<void()> then = {};
    };

    explicit InlineQuestion(QWidget *parent = nullptr);

    void ask(const QString &question, const QList<Answer> &answers);
    /// Hides the question without an answer.
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
    FocusReturn *m_focus;
};
