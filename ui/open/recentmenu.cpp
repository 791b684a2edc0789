#include "ui/open/recentmenu.h"

#include "session/contactsession.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const QString &name)
{
    return name.isEmpty() ? RecentMenu::tr("(without a name)") : name;
}

/// The first ten entries get the access keys 1 to 9 and 0.
QString accessKey(qsizetype position)
{
    return position < 10 ? u"&%1  "_s.arg((position + 1) % 10) : QString();
}

} // namespace

RecentMenu::RecentMenu(ContactSession &session, Settings &settings, QMenu *menu)
    : QObject(menu)
    , m_session(session)
    , m_contacts(settings)
    , m_menu(menu)
{
    connect(&session, &ContactSession::loaded, this, &RecentMenu::remember);
    connect(&session, &ContactSession::sent, this, &RecentMenu::remember); // the name may have changed
    connect(menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

QStringList RecentMenu::texts() const
{
    QStringList texts;
    const auto entries = m_contacts.of(m_session.account());
    for (const RecentContacts::Entry &entry : entries)
        texts << tr("%1 · %2", "a contact's name and ID").arg(shown(entry.name), entry.id);
    return texts;
}

void RecentMenu::remember()
{
    if (!m_session.contactId().isEmpty())
        m_contacts.add(
            m_session.account(),
            {m_session.contactId(), m_session.model().baseline().contact.displayName().simplified()});
    emit changed();
}

void RecentMenu::fill()
{
    m_menu->clear();
    const auto entries = m_contacts.of(m_session.account());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const RecentContacts::Entry &entry = entries.at(i);
        const QString name = shown(entry.name).replace(u'&', "&&"_L1);
        m_menu->addAction(
            accessKey(i) +
                tr("%1 · %2…", "a contact's name and the beginning of its ID").arg(name, entry.id.left(8)),
            this, [this, id = entry.id] { emit chosen(id); });
    }
    if (entries.isEmpty()) {
        m_menu->addAction(tr("&No contact was opened yet in this account"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Forget these"), this, [this] {
        m_contacts.forget(m_session.account());
        emit changed();
    });
}

#include "moc_recentmenu.cpp"
