#include "ui/window/displaysettings.h"

#include "store/settings.h"
#include "ui/messages/messagebar.h"
#include "ui/style/theme.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString themeKey = u"window/theme"_s;

struct Language
{
    QLatin1StringView code; ///< as in the --language option
    const char16_t *name;   ///< in that language, so that its speakers recognise it
};
constexpr Language languages[] = {
    {"en"_L1, u"&English"},
    {"es"_L1, u"Es&pañol"},
    {"pt_BR"_L1, u"P&ortuguês (Brasil)"},
};

} // namespace

DisplaySettings::DisplaySettings(const WindowActions &actions, Settings &settings, MessageBar &messages,
                                 QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_messages(messages)
    , m_languages(new QActionGroup(this))
{
    for (int theme = 0; theme < actions.themes.size(); ++theme)
        connect(actions.themes.at(theme), &QAction::triggered, this, [this, theme] { setTheme(theme); });
    // The theme may have been changed in another window.
    connect(actions.themeMenu, &QMenu::aboutToShow, this, &DisplaySettings::checkTheme);
    checkTheme();
    if (const Theme theme = themeFromName(settings.value(themeKey).toString()); theme != Theme::System)
        applyTheme(theme);

    addLanguage({}, tr("As the &system"));
    for (const Language &language : languages)
        addLanguage(language.code, QString::fromUtf16(language.name));
    if (!m_languages->checkedAction())
        m_languages->actions().constFirst()->setChecked(true);
}

void DisplaySettings::setTheme(int theme)
{
    applyTheme(Theme(theme));
    m_settings.setValue(themeKey, themeName(Theme(theme)));
}

void DisplaySettings::checkTheme()
{
    const Theme theme = themeFromName(m_settings.value(themeKey).toString());
    m_actions.themes.at(int(theme))->setChecked(true);
}

void DisplaySettings::addLanguage(const QString &code, const QString &name)
{
    QAction *action = m_actions.languageMenu->addAction(name);
    action->setObjectName(u"language_"_s + code);
    action->setCheckable(true);
    action->setChecked(m_settings.language() == code);
    m_languages->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] { setLanguage(code); });
}

void DisplaySettings::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_messages.showMessage(MessageBar::Kind::Info, tr("The language changes at the next start."));
}

#include "moc_displaysettings.cpp"
