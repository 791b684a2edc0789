#include "ui/contact/contactactions.h"

#include "session/contactsession.h"
#include "ui/contact/contactview.h"
#include "ui/contact/fieldjump.h"

#include <QAction>
#include <QApplication>

ContactActions::ContactActions(const Actions &actions, ContactSession &session, ContactView &view,
                               QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_session(session)
    , m_view(view)
    , m_window(window)
{
    connectUndo();
    connectPhone();
    connectNavigation();
    connect(actions.restore, &QAction::triggered, this, &ContactActions::restoreFocused);
    connect(actions.restoreAll, &QAction::triggered, &session.model(), &ContactModel::restoreAll);
    for (QAction *action : {actions.restore, actions.restoreAll}) {
        action->setEnabled(session.hasContact());
        connect(&session, &ContactSession::loaded, action, [action] { action->setEnabled(true); });
    }
}

void ContactActions::connectUndo()
{
    const QUndoStack *stack = m_session.model().undoStack();
    connect(m_actions.undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_actions.redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, m_actions.undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_actions.redo, &QAction::setEnabled);
    m_actions.undo->setEnabled(stack->canUndo());
    m_actions.redo->setEnabled(stack->canRedo());
}

void ContactActions::connectPhone()
{
    connect(m_actions.international, &QAction::triggered, this,
            [this] { m_session.model().makeInternational(m_view.currentPath()); });
    connect(&m_session.model(), &ContactModel::assessed, this, &ContactActions::refreshPhone);
    connect(&m_view, &ContactView::moved, this, &ContactActions::refreshPhone);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        // An open menu has the focus until it closes.
        if (now && m_view.isAncestorOf(now))
            refreshPhone();
    });
    refreshPhone();
}

void ContactActions::connectNavigation()
{
    connect(m_actions.jump, &QAction::triggered, this, &ContactActions::jumpToField);
    connect(m_actions.nextProblem, &QAction::triggered, &m_view, &ContactView::focusNextProblem);
    connect(m_actions.unlock, &QAction::toggled, &m_view,
            [this](bool unlocked) { m_view.setGuardedLocked(!unlocked); });
    m_view.setGuardedLocked(!m_actions.unlock->isChecked());
    for (int tab = 0; tab < m_actions.tabs.size(); ++tab)
        connect(m_actions.tabs.at(tab), &QAction::triggered, &m_view, [this, tab] { m_view.focusTab(tab); });
}

void ContactActions::restoreFocused()
{
    const Path path = m_view.currentPath();
    if (path.field >= 0)
        m_session.model().restore(path.row == RowId::None ? path : Path{path.field, path.row, -1});
}

void ContactActions::refreshPhone()
{
    m_actions.international->setEnabled(m_session.model().international(m_view.currentPath()).has_value());
}

void ContactActions::jumpToField()
{
    auto *dialog = new FieldJump(m_window);
    connect(dialog, &FieldJump::chosen, &m_view, [this](int field) { m_view.focusPath({.field = field}); });
    dialog->open();
}

#include "moc_contactactions.cpp"
