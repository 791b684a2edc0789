#include "ui/help/shortcutshelp.h"

#include "schema/folded.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A key that is handled by a control and not by an action.
struct Key
{
    const char *what;
    QKeySequence keys;
};
struct Place
{
    const char *name;
    QList<Key> keys;
};

QList<Place> places()
{
    using Keys = QKeySequence;
    return {
        {QT_TRANSLATE_NOOP("ShortcutsHelp", "In a field"),
         {{QT_TRANSLATE_NOOP("ShortcutsHelp", "Next field"), Keys(Qt::Key_Tab)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Previous field"), Keys(Qt::SHIFT | Qt::Key_Tab)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Show the choices"), Keys(Qt::ALT | Qt::Key_Down)}}},
        {QT_TRANSLATE_NOOP("ShortcutsHelp", "In a table"),
         {{QT_TRANSLATE_NOOP("ShortcutsHelp", "Edit the cell (typing replaces what is in it)"),
           Keys(Qt::Key_F2)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Next cell; after the last, leave the table"),
           Keys(Qt::Key_Tab)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Previous cell; before the first, leave the table"),
           Keys(Qt::SHIFT | Qt::Key_Tab)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Next row; after the last, a new one"), Keys(Qt::Key_Return)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Give the cell back what it held"), Keys(Qt::Key_Escape)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Clear the cells"), Keys(Qt::Key_Delete)}}},
        {QT_TRANSLATE_NOOP("ShortcutsHelp", "In the review"),
         {{QT_TRANSLATE_NOOP("ShortcutsHelp", "Send"), Keys(Qt::Key_Return)},
          {QT_TRANSLATE_NOOP("ShortcutsHelp", "Back, without sending"), Keys(Qt::Key_Escape)}}},
        {QT_TRANSLATE_NOOP("ShortcutsHelp", "Anywhere"),
         {{QT_TRANSLATE_NOOP("ShortcutsHelp", "Open a menu by its underlined letter"), Keys(Qt::Key_F10)}}},
    };
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &name)
{
    auto *group = new QTreeWidgetItem(list, {plain(name)});
    QFont font = list->font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    return group;
}

void addKeys(QTreeWidgetItem *group, const QAction &action)
{
    if (!action.shortcut().isEmpty())
        new QTreeWidgetItem(group, {plain(action.text()), QKeySequence::listToString(
                                                              action.shortcuts(), QKeySequence::NativeText)});
}

void addMenu(QTreeWidgetItem *group, const QMenu *menu)
{
    for (const QAction *action : menu->actions()) {
        if (const QMenu *inner = action->menu())
            addMenu(group, inner);
        else
            addKeys(group, *action);
    }
}

} // namespace

ShortcutsHelp::ShortcutsHelp(QWidget *window)
    : QDialog(window)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Type to search"));
    filter->setAccessibleName(tr("Search the shortcuts"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, this, &ShortcutsHelp::search);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fill(*window);
    auto *copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &ShortcutsHelp::copy);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setIcon({}); // the style's icon stays dark in the dark theme
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(m_list);
    layout->addWidget(close);
    filter->setFocus();
    resize(sizeHint()
               .expandedTo({fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 34})
               .boundedTo(screen()->availableSize() * 0.9));
}

void ShortcutsHelp::fill(const QWidget &window)
{
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            addMenu(addGroup(m_list, menu->text()), menu->menu());
    }
    QTreeWidgetItem *rows = addGroup(m_list, tr("Rows of a table"));
    const QList<QToolButton *> buttons = window.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const QAction *action = button->defaultAction();
        const bool listed = !action || qobject_cast<const QAbstractItemView *>(action->parent()) ||
                            qobject_cast<const QToolBar *>(button->parentWidget());
        if (!listed)
            addKeys(rows, *action);
    }
    // Lists and trees have actions of their own.
    const QList<QAbstractItemView *> views = window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        const QList<QAction *> own = view->actions();
        if (own.isEmpty() || view->accessibleName().isEmpty())
            continue;
        QTreeWidgetItem *group = addGroup(m_list, view->accessibleName());
        for (const QAction *action : own)
            addKeys(group, *action);
    }
    for (const Place &place : places()) {
        QTreeWidgetItem *group = addGroup(m_list, tr(place.name));
        for (const Key &key : place.keys)
            new QTreeWidgetItem(group, {tr(key.what), key.keys.toString(QKeySequence::NativeText)});
    }
}

void ShortcutsHelp::search(const QString &typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *line = group->child(j);
            const bool fits = folded(line->text(0)).contains(folded(typed)) ||
                              line->text(1).contains(typed, Qt::CaseInsensitive);
            line->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void ShortcutsHelp::copy()
{
    QStringList lines;
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    for (const QTreeWidgetItem *item : chosen)
        lines << item->text(0) + u'\t' + item->text(1);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

#include "moc_shortcutshelp.cpp"
