#pragma once

#include <QObject>

class ContactModel;
class ContactView;
class QAction;

/// "International form": writes the phone where the person is so, and is enabled where that changes
/// something.
class PhoneAction : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PhoneAction(QAction *action, ContactView &view, ContactModel &model, QObject *parent);

private:
    void refresh();
    void applyEdits();

    QAction *m_action;
    ContactView &m_view;
    ContactModel &m_model;
};
