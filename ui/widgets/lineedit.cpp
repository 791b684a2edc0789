#include "ui/widgets/lineedit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <limits>
#include <utility>

LineEdit::LineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // the default limit would truncate a server's value
    // Accessibility interfaces call setText(), for which QLineEdit does not emit textEdited().
    connect(this, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!std::exchange(m_typed, false) && !m_showing) {
            emit textEdited(text);
            m_typed = false; // this textEdited() is not followed by textChanged()
        }
    });
}

void LineEdit::setLocked(bool locked)
{
    if (isReadOnly() == locked)
        return;
    setReadOnly(locked);
    QPalette palette; // an empty palette, so that other colours follow the theme
    if (locked)
        palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
}

void LineEdit::showText(const QString &shown)
{
    if (!shown.isEmpty())
        setPlaceholderText({}); // screen readers would read a hidden placeholder
    if (text() == shown)
        return;
    const QScopedValueRollback guard(m_showing, true);
    const int caret = cursorPosition();
    setText(shown);
    if (window()->focusWidget() == this)
        setCursorPosition(qMin(caret, int(shown.size())));
    else
        setCursorPosition(0);
}

void LineEdit::pasteLine()
{
    QString text = QGuiApplication::clipboard()->text();
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    insert(text);
}

bool LineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress && key->matches(QKeySequence::Paste) && !isReadOnly()) {
            pasteLine();
            return true;
        }
        // A shortcut of the window with the same keys would act on the row around the edit.
        if (event->type() == QEvent::ShortcutOverride && key->matches(QKeySequence::DeleteEndOfWord)) {
            event->accept();
            return true;
        }
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *cut = menu->addAction(tr("Cu&t"), this, &QLineEdit::cut);
    cut->setEnabled(!isReadOnly() && hasSelectedText());
    menu->addAction(tr("&Copy"), this, &QLineEdit::copy)->setEnabled(hasSelectedText());
    menu->addAction(tr("&Paste"), this, &LineEdit::pasteLine)->setEnabled(!isReadOnly());
    menu->addAction(tr("Select &all"), this, &QLineEdit::selectAll)->setEnabled(!text().isEmpty());
    emit menuOpens(*menu);
    menu->popup(event->globalPos());
}

#include "moc_lineedit.cpp"
