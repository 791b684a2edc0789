#include "ui/window/windowactions.h"

#include "schema/contactfields.h"
#include "ui/style/icons.h"
#include "ui/window/foldingtoolbar.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The shortcuts are Ctrl+1 to Ctrl+9; further tabs have none.
constexpr int mostTabKeys = 9;

QList<QKeySequence> keys(std::initializer_list<const char16_t *> texts)
{
    QList<QKeySequence> list;
    for (const char16_t *text : texts)
        list << QKeySequence(QString::fromUtf16(text));
    return list;
}

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    newWindow = add(file, u"newWindow"_s, tr("&New window"), {}, keys({u"Ctrl+N"}));
    open = add(file, u"open"_s, tr("&Open…"), u"open"_s, keys({u"Ctrl+O"}));
    recentMenu = file->addMenu(tr("Open &recent"));
    paste = add(file, u"paste"_s, tr("&Paste contact"), u"paste"_s, keys({u"Ctrl+Shift+V"}));
    file->addSeparator();
    saveDraft = add(file, u"saveDraft"_s, tr("Save draf&t"), {}, keys({u"Ctrl+S"}));
    saveJson = add(file, u"saveJson"_s, tr("&Save as JSON…"), {}, keys({u"Ctrl+Shift+S"}));
    copyJson = add(file, u"copyJson"_s, tr("Copy as &JSON"), {}, keys({u"Ctrl+Shift+J"}));
    copyCurl = add(file, u"copyCurl"_s, tr("Copy as c&URL"), {}, {});
    print = add(file, u"print"_s, tr("Pr&int…"), {}, keys({u"Ctrl+P"}));
    savePdf = add(file, u"savePdf"_s, tr("Save as PD&F…"), {}, {});
    file->addSeparator();
    accounts = add(file, u"accounts"_s, tr("&Accounts…"), {}, {});
    demo = add(file, u"demo"_s, tr("&Demo account"), {}, {});
    file->addSeparator();
    forget = add(file, u"forget"_s, tr("For&get everything…"), {}, {});
    file->addSeparator();
    close = add(file, u"close"_s, tr("&Close window"), {}, keys({u"Ctrl+W"}));
    quit = add(file, u"quit"_s, tr("&Quit"), {}, keys({u"Ctrl+Q"}));

    QMenu *edit = window->menuBar()->addMenu(tr("&Edit"));
    undo = add(edit, u"undo"_s, tr("&Undo"), u"undo"_s, keys({u"Ctrl+Z"}));
    redo = add(edit, u"redo"_s, tr("&Redo"), u"redo"_s, keys({u"Ctrl+Shift+Z", u"Ctrl+Y"}));
    edit->addSeparator();
    restore = add(edit, u"restore"_s, tr("Restore &original"), u"restore"_s, keys({u"Ctrl+R"}));
    restoreAll = add(edit, u"restoreAll"_s, tr("Restore &all"), {}, {});
    international = add(edit, u"international"_s, tr("Phone in &international form"), {}, keys({u"Ctrl+I"}));
    edit->addSeparator();
    jump = add(edit, u"jump"_s, tr("&Jump to field…"), {}, keys({u"Ctrl+G"}));
    nextProblem = add(edit, u"nextProblem"_s, tr("&Next problem"), {}, keys({u"F8"}));

    QMenu *contact = window->menuBar()->addMenu(tr("&Contact"));
    // Qt reports the keypad's Enter key as Key_Enter, not Key_Return.
    send = add(contact, u"send"_s, tr("&Send…"), u"send"_s, keys({u"Ctrl+Return", u"Ctrl+Enter"}));
    reload = add(contact, u"reload"_s, tr("&Reload"), u"reload"_s, keys({u"F5"}));
    drafts = add(contact, u"drafts"_s, tr("&Drafts…"), {}, keys({u"Ctrl+Shift+D"}));
    back = add(contact, u"back"_s, tr("Go &back"), {}, keys({u"Alt+Left"}));
    cancel = add(contact, u"cancel"_s, tr("&Cancel request"), {}, {});

    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    unlock = add(view, u"unlock"_s, tr("&Unlock guarded fields"), u"lock"_s, keys({u"Ctrl+L"}));
    unlock->setCheckable(true);
    themeMenu = view->addMenu(tr("&Theme"));
    auto *onlyOne = new QActionGroup(this);
    for (const QString &text : {tr("As the &desktop"), tr("&Light"), tr("Dar&k")}) {
        themes << add(themeMenu, u"theme%1"_s.arg(themes.size()), text, {}, {});
        themes.constLast()->setCheckable(true);
        onlyOne->addAction(themes.constLast());
    }
    languageMenu = view->addMenu(tr("Lan&guage"));
    view->addSeparator();
    messages = add(view, u"messages"_s, tr("&Messages"), {}, keys({u"Ctrl+M"}));
    nextPane = add(view, u"nextPane"_s, tr("Next &pane"), {}, keys({u"F6"}));
    const auto tabCount = std::ranges::count(contactFields(), Section::Tables, &Field::section);
    for (int tab = 1; tab <= tabCount; ++tab) {
        const QList<QKeySequence> key = {QKeySequence(u"Ctrl+%1"_s.arg(tab))};
        tabs << add(view, u"tab%1"_s.arg(tab), tr("Table &%1").arg(tab), {},
                    tab <= mostTabKeys ? key : QList<QKeySequence>());
    }

    QMenu *help = window->menuBar()->addMenu(tr("&Help"));
    shortcuts = add(help, u"shortcuts"_s, tr("&Keyboard shortcuts"), {}, keys({u"F1"}));
    whatsThis = add(help, u"whatsThis"_s, tr("&What's this?"), {}, keys({u"Shift+F1"}));
    support = add(help, u"support"_s, tr("&Copy details for support"), {}, {});
    about = add(help, u"about"_s, tr("&About Contact Editor"), {}, {});

    auto *bar = new FoldingToolBar(tr("Main toolbar"), window);
    window->addToolBar(bar);
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({open, paste});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({reload, send});
}

QAction *WindowActions::add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                            const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    if (!keys.isEmpty()) {
        const QString plain = QString(text).remove(u'&').remove(u'…');
        action->setToolTip(u"%1 (%2)"_s.arg(plain, keys.constFirst().toString(QKeySequence::NativeText)));
    }
    return action;
}

#include "moc_windowactions.cpp"
