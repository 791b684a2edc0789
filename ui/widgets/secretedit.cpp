#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        Qt::ImhSensitiveData);
    // X11 copies selected text to the primary selection automatically.
    connect(this, &QLineEdit::selectionChanged, this, &SecretEdit::keepOutOfSelection, Qt::QueuedConnection);
    connect(QGuiApplication::clipboard(), &QClipboard::selectionChanged, this,
            &SecretEdit::keepOutOfSelection);
}

void SecretEdit::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
}

void SecretEdit::keepOutOfSelection()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->supportsSelection() || !clipboard->ownsSelection() || !hasSelectedText())
        return;
    if (clipboard->text(QClipboard::Selection) == selectedText())
        clipboard->clear(QClipboard::Selection);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Qt omits Copy and Cut from the menu only in password mode.
    const EchoMode mode = echoMode();
    setEchoMode(Password);
    QMenu *menu = createStandardContextMenu();
    setEchoMode(mode);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

#include "moc_secretedit.cpp"
