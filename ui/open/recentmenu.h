#pragma once

#include "store/recentcontacts.h"

#include <QObject>

class ContactSession;
class QMenu;

/// Fills File > Open recent with the contacts last opened in the current account and an action that removes
/// them.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object.
    RecentMenu(ContactSession &session, Settings &settings, QMenu *menu);

    /// Returns name and id of each contact, the most recent first.
    QStringList texts() const;

signals:
    void chosen(const QString &id);
    /// Emitted when texts() may have changed.
    void changed();

private:
    void remember();
    void fill();

    ContactSession &m_session;
    RecentContacts m_contacts;
    QMenu *m_menu;
};
