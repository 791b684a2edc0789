#include "ui/contact/phoneaction.h"

#include "ui/contact/contactview.h"

#include <QAction>
#include <QApplication>

PhoneAction::PhoneAction(QAction *action, ContactView &view, ContactModel &model, QObject *parent)
    : QObject(parent)
    , m_action(action)
    , m_view(view)
    , m_model(model)
{
    connect(action, &QAction::triggered, this, &PhoneAction::applyEdits);
    connect(&model, &ContactModel::assessed, this, &PhoneAction::refresh);
    connect(&view, &ContactView::moved, this, &PhoneAction::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        // The menu bar borrows the focus while somebody is in the menu.
        if (now && m_view.isAncestorOf(now))
            refresh();
    });
    refresh();
}

void PhoneAction::refresh()
{
    m_action->setEnabled(m_model.international(m_view.currentPath()).has_value());
}

void PhoneAction::applyEdits()
{
    m_model.makeInternational(m_view.currentPath());
}
