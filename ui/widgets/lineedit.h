#pragma once

#include <QLineEdit>

class QMenu;

/// A line edit that leaves undo and redo to the window, whose undo stack covers the whole contact. Emits
/// textEdited() also for text that is set by assistive technology such as a screen reader, dictation or a
/// braille display.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    /// Makes the line read-only with a transparent background. The text can still be focused and copied.
    void setLocked(bool locked);
    /// Like setText(), but keeps the cursor and the selection if the text is unchanged. Clears the
    /// placeholder unless the text is empty, so set a placeholder before.
    void showText(const QString &text);

signals:
    /// Emitted before the context menu is shown. Receivers can add actions.
    void menuOpens(QMenu &menu);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Pastes without the trailing line breaks that spreadsheets add to a copied cell.
    void pasteLine();

    bool m_showing = false;
    bool m_typed = false;
};
