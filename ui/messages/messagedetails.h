#pragma once

#include <QFrame>

class QPlainTextEdit;
class QToolButton;

/// What lies behind a message, folded out over the form so that nothing shifts: to be read and copied. Esc
/// folds it in, and so does going on in the form.
class MessageDetails : public QFrame
{
    Q_OBJECT

public:
    /// `under` is what it hangs below; it becomes a child of the window's page that holds it.
    explicit MessageDetails(QWidget *under);

    void setText(const QString &text);
    void open();
    void fold();

signals:
    /// `hadFocus`: whoever was in it has to go somewhere.
    void foldedIn(bool hadFocus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeParts();
    void place();

    QWidget *m_under;
    QString m_text;
    QPlainTextEdit *m_view = nullptr; ///< there once it was opened, and so is the button
    QToolButton *m_copy = nullptr;
};
