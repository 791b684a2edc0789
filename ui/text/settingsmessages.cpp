#include "ui/text/settingsmessages.h"

#include "store/settings.h"
#include "ui/text/usermessage.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct SettingsTr
{
    Q_DECLARE_TR_FUNCTIONS(SettingsMessages)
};

} // namespace

UserMessage settingsMessage(const Settings &settings)
{
    const QString path = QDir::toNativeSeparators(settings.path());
    switch (settings.trouble()) {
    case Settings::Trouble::None:
        return {};
    case Settings::Trouble::Damaged:
        return {SettingsTr::tr(
                    "The settings file was damaged: what could be read of it is in use, and it is kept as "
                    "it was beside the new one, as %1.")
                    .arg(settings.setAside()),
                SettingsTr::tr("Look under File > Accounts whether something is missing.")};
    case Settings::Trouble::NoCopy:
        return {SettingsTr::tr(
                    "The settings file %1 is damaged and can't be copied, so nothing is written to it: "
                    "what could be read of it is in use.")
                    .arg(path),
                SettingsTr::tr("Make room on the disk.")};
    case Settings::Trouble::Unreadable:
        return {SettingsTr::tr(
                    "The settings file %1 can't be read, so no account is known and nothing is written to "
                    "it.")
                    .arg(path),
                SettingsTr::tr("Let it be read by you, then start again.")};
    case Settings::Trouble::ReadOnly:
        return settingsNotSavedMessage(settings);
    }
    Q_UNREACHABLE();
}

UserMessage settingsNotSavedMessage(const Settings &settings)
{
    return {
        SettingsTr::tr("The settings can't be saved: changes to accounts, language and window end with this "
                       "session."),
        SettingsTr::tr("Check the disk, and whether %1 may be written by you.")
            .arg(QDir::toNativeSeparators(settings.path()))};
}
