#pragma once

#include "store/recentcontacts.h"

#include <QObject>

class ContactSession;
class QMenu;

/// File > Open recent: the contacts opened last in the account in use, with a way to forget them.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    RecentMenu(ContactSession &session, Settings &settings, QMenu *menu);

    /// Name and ID of each, as a text to be chosen from.
    QStringList texts() const;

signals:
    void chosen(const QString &id);
    /// texts() says something else now.
    void changed();

private:
    void remember();
    void fill();

    ContactSession &m_session;
    RecentContacts m_contacts;
    QMenu *m_menu;
};
