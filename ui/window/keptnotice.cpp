#include "ui/window/keptnotice.h"

#include "store/settings.h"
#include "ui/accounts/omissiondialog.h"
#include "ui/text/omissionsentences.h"
#include "ui/window/messagebar.h"

#include <QAction>

#include <algorithm>
#include <utility>

KeptNotice::KeptNotice(const KeptContacts &contacts, Settings &settings, const Clock &clock,
                       MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_contacts(contacts)
    , m_settings(settings)
    , m_clock(clock)
    , m_messages(messages)
    , m_window(window)
    , m_putBack(new QAction(tr("Look and put back…"), this))
{
    connect(m_putBack, &QAction::triggered, this, &KeptNotice::putBack);
}

void KeptNotice::tell()
{
    const QList<KeptContact> left = m_contacts.all();
    m_messages.withdrawUntilClosed(std::exchange(m_said, {}));
    if (left.isEmpty())
        return;
    const QList<Profile> profiles = m_settings.profiles();
    const bool known = std::ranges::any_of(
        profiles, [this](const Profile &profile) { return !m_contacts.of(profile).isEmpty(); });
    m_said = keptContactText(left.constFirst());
    if (!known)
        m_said += u' ' + tr("Open that file in this account to send it.");
    m_messages.showUntilClosed({Message::Kind::Warning, m_said},
                               known ? QList<QAction *>{m_putBack} : QList<QAction *>{});
}

void KeptNotice::putBack()
{
    for (const Profile &profile : m_settings.profiles()) {
        if (m_contacts.of(profile).isEmpty())
            continue;
        const Limits limits{.inactivity = m_settings.inactivity(), .overall = m_settings.overall()};
        auto *dialog = new OmissionDialog(profile, m_clock, limits, m_contacts, m_settings, m_window);
        connect(dialog, &QDialog::finished, this, &KeptNotice::tell);
        dialog->open();
        return;
    }
}
