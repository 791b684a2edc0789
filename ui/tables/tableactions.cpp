#include "ui/tables/tableactions.h"

#include "ui/style/icons.h"
#include "ui/tables/cellcommands.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablepane.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

TableActions::TableActions(QObject *parent)
    : QObject(parent)
{
    rowForm = add(u"rowform"_s, tr("Row &form"), {QKeySequence(u"F4"_s)}, nullptr);
    rowForm->setObjectName(u"showRowForm"_s);
    m_cut = add({}, tr("Cu&t"), QKeySequence::keyBindings(QKeySequence::Cut), &CellCommands::cut);
    m_copy = add(u"copy"_s, tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy), &CellCommands::copy);
    m_paste =
        add(u"paste"_s, tr("&Paste"), QKeySequence::keyBindings(QKeySequence::Paste), &CellCommands::paste);
    m_clear = add({}, tr("C&lear"), {QKeySequence(u"Del"_s)}, &CellCommands::clear);
    m_notSet = add({}, tr("&Not set"), {}, &CellCommands::setNull);
    m_emptyText = add({}, tr("&Empty text"), {}, &CellCommands::setEmptyText);
    m_restore = add(u"restore"_s, tr("Restore &original"), {}, &CellCommands::restore);
}

QAction *TableActions::add(const QString &icon, const QString &text, const QList<QKeySequence> &keys,
                           void (CellCommands::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    // Other widgets of the window use the same keys.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    if (act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (TablePane *table = current())
                (table->cells().*act)();
        });
    }
    return action;
}

void TableActions::serve(TablePane *table)
{
    m_tables << table;
    table->addActions({rowForm, m_cut, m_copy, m_paste, m_clear}); // the actions that have a shortcut
    connect(table, &TablePane::menuRequested, this,
            [this, table](const QPoint &globalPos) { makeMenu(table)->popup(globalPos); });
}

TablePane *TableActions::current() const
{
    // At most one table is visible.
    const auto table = std::ranges::find_if(m_tables, &QWidget::isVisible);
    return table == m_tables.end() ? nullptr : *table;
}

QMenu *TableActions::makeMenu(TablePane *table)
{
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_cut, m_copy, m_paste, m_clear});
    menu->addSeparator();
    menu->addActions({m_notSet, m_emptyText, m_restore});
    menu->addSeparator();
    const bool onRow = table->currentIndex().isValid();
    // The shortcuts belong to the buttons; the menu only shows their names.
    const auto row = [&](const QString &icon, const QString &text, const char16_t *keys, auto act) {
        const QString shortcutText =
            keys ? u'\t' + QKeySequence(QString::fromUtf16(keys)).toString(QKeySequence::NativeText)
                 : QString();
        QAction *action = menu->addAction(themedIcon(icon), text + shortcutText, table, act);
        action->setEnabled(onRow);
        return action;
    };
    const bool removed = onRow && table->currentRowRemoved();
    row(u"add"_s, tr("&Add"), nullptr, &TablePane::addRow)->setEnabled(table->takesRows());
    row(u"duplicate"_s, tr("&Duplicate"), u"Ctrl+D", &TablePane::duplicateRow);
    row(removed ? u"restore"_s : u"remove"_s, removed ? tr("Take &back") : tr("&Remove"), u"Ctrl+Del",
        &TablePane::removeRows);
    row(u"up"_s, tr("&Up"), u"Ctrl+Shift+Up", &TablePane::moveRowUp);
    row(u"down"_s, tr("Do&wn"), u"Ctrl+Shift+Down", &TablePane::moveRowDown);
    menu->addAction(rowForm);
    menu->addSeparator();
    table->header().fillMenu(*menu->addMenu(tr("Colu&mns")), onRow ? table->currentIndex().column() : -1);
    return menu;
}

#include "moc_tableactions.cpp"
