#pragma once

#include <QLineEdit>

class QMenu;

/// A line edit that leaves undo and redo to the window: what is typed is an edit on the contact's one undo
/// stack. What a screen reader, dictation or a braille display writes counts as typed, too.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    /// Locked, it can still be reached and copied; it only stops looking like something to type in.
    void setLocked(bool locked);
    /// As setText(), but leaves caret and selection alone when the text is already there. A placeholder for
    /// an empty text is set before.
    void showText(const QString &text);

signals:
    /// The context menu is about to show, for others to add to.
    void menuOpens(QMenu &menu);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// What a spreadsheet's cell puts behind its text isn't of the text.
    void pasteLine();

    bool m_showing = false;
    bool m_typed = false;
};
