#pragma once

#include "store/recentcontacts.h"

#include <QObject>

class ContactSession;
class QMenu;

/// Fills File > Open recent with the contacts opened last in the account in use, and an action that forgets
/// them.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    RecentMenu(ContactSession &session, Settings &settings, QMenu *menu);

    /// Name and id of each contact, the latest one first.
    QStringList texts() const;

signals:
    void chosen(const QString &id);
    /// texts() may have changed.
    void changed();

private:
    void remember();
    void fill();

    ContactSession &m_session;
    RecentContacts m_contacts;
    QMenu *m_menu;
};
