#include "ui/widgets/foldbuttons.h"

#include <QLayout>
#include <QToolButton>

namespace {

/// What QToolButton::sizeHint() adds for a text, and a little more: else the buttons could fold and unfold
/// endlessly.
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
    row.layout()->invalidate();
    int wanted = row.layout()->sizeHint().width();
    for (const QToolButton *button : std::as_const(buttons)) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->isHidden())
            wanted += widthWithText(*button);
    }
    for (QToolButton *button : std::as_const(buttons))
        button->setToolButtonStyle(wanted > room ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}
