#include "ui/accounts/omissionnote.h"

#include "account/clock.h"
#include "store/settings.h"
#include "ui/accounts/omissiondialog.h"
#include "ui/text/omissionsentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

OmissionNote::OmissionNote(Settings &settings, const Clock &clock, const Limits &limits, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_limits(limits)
    , m_known(new QLabel)
    , m_find(new QPushButton(tr("Find out &what is kept…")))
{
    m_known->setObjectName(u"omission"_s);
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    m_find->setObjectName(u"findOmission"_s);
    m_find->setAutoDefault(false);
    connect(m_find, &QPushButton::clicked, this, &OmissionNote::find);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_find, 0, Qt::AlignTop);
    layout->addWidget(m_known, 1);
}

void OmissionNote::keepContactsIn(const QString &folder)
{
    m_folder = folder;
    refresh();
}

void OmissionNote::setProfile(const Profile &profile)
{
    m_profile = profile;
    refresh();
}

QString OmissionNote::hindrance() const
{
    if (m_profile.kind == AccountKind::Production)
        return tr("It is never tried out on a production account.");
    if (!m_settings.profiles().contains(m_profile))
        return tr("It can be found out when the account is saved.");
    if (m_folder.isEmpty())
        return tr("It can't be found out while nothing is kept on the disk.");
    return {};
}

void OmissionNote::refresh()
{
    const QString known = omissionText(m_profile);
    const QString why = hindrance();
    m_known->setText(why.isEmpty() ? known : known + u' ' + why);
    m_find->setEnabled(why.isEmpty());
    m_find->setToolTip(why);
    m_find->setAccessibleDescription(m_known->text());
}

void OmissionNote::find()
{
    auto *dialog =
        new OmissionDialog(m_profile, m_clock, m_limits, KeptContacts(m_folder), m_settings, window());
    connect(dialog, &OmissionDialog::found, this, &OmissionNote::keep);
    dialog->open();
}

void OmissionNote::keep(Omission omission)
{
    QList<Profile> profiles = m_settings.profiles();
    const auto saved = std::ranges::find(profiles, m_profile);
    if (saved == profiles.end())
        return;
    const Profile was = m_profile;
    saved->omission = omission;
    saved->omissionFound = m_clock.now().toLocalTime().date();
    m_profile = *saved;
    m_settings.setProfiles(profiles);
    refresh();
    emit found(was, m_profile);
}
