#include "ui/widgets/foldbuttons.h"

#include <QLayout>
#include <QToolButton>

namespace {

/// Returns the width that QToolButton::sizeHint() adds for the text, plus a margin, so that the buttons don't
/// fold and unfold endlessly.
int widthWithText(const QToolButton &button)
{
    const QFontMetrics metrics = button.fontMetrics();
    return metrics.size(Qt::TextShowMnemonic, button.text()).width() +
           2 * metrics.horizontalAdvance(QChar::Space) + 4 + metrics.averageCharWidth();
}

} // namespace

void foldButtons(QWidget &row, int room)
{
    QList<QToolButton *> buttons = row.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    buttons.removeIf([](const QToolButton *button) { return !button->defaultAction(); });
    int wanted = row.layout()->sizeHint().width();
    for (const QToolButton *button : std::as_const(buttons)) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->isHidden())
            wanted += widthWithText(*button);
    }
    for (QToolButton *button : std::as_const(buttons))
        button->setToolButtonStyle(wanted > room ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}
