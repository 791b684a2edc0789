#include "ui/window/themechoice.h"

#include "store/settings.h"
#include "ui/style/theme.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString themeKey = u"window/theme"_s;

} // namespace

ThemeChoice::ThemeChoice(WindowActions &actions, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    for (int theme = 0; theme < actions.themes.size(); ++theme)
        connect(actions.themes.at(theme), &QAction::triggered, this, [this, theme] { choose(theme); });
    // Another window may have chosen meanwhile.
    connect(actions.themeMenu, &QMenu::aboutToShow, this, &ThemeChoice::showChosen);
    showChosen();
    if (const Theme theme = themeFromName(settings.value(themeKey).toString()); theme != Theme::System)
        applyTheme(theme);
}

void ThemeChoice::choose(int theme)
{
    applyTheme(Theme(theme));
    m_settings.setValue(themeKey, themeName(Theme(theme)));
}

void ThemeChoice::showChosen()
{
    const Theme theme = themeFromName(m_settings.value(themeKey).toString());
    m_actions.themes.at(int(theme))->setChecked(true);
}
