#pragma once

#include <QLineEdit>

/// A line edit that leaves undo and redo to the window: what is typed is an edit on the contact's one undo
/// stack.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// As setText(), but leaves caret and selection alone when the text is already there.
    void showText(const QString &text);

signals:
    void focusLeft();
    void restoreRequested();
    void emptyTextRequested();
    void notSetRequested();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};
