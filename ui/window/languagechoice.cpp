#include "ui/window/languagechoice.h"

#include "store/settings.h"
#include "ui/messages/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Language
{
    QLatin1StringView code; ///< as for --language; empty follows the system
    const char16_t *name;   ///< in that language, so that who doesn't read the others finds it
};
constexpr Language languages[] = {
    {"en"_L1, u"&English"},
    {"es"_L1, u"Es&pañol"},
    {"pt_BR"_L1, u"P&ortuguês (Brasil)"},
};

} // namespace

LanguageChoice::LanguageChoice(QMenu &menu, Settings &settings, MessageBar &messages, QObject *parent)
    : QObject(parent)
{
    auto *onlyOne = new QActionGroup(this);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = menu.addAction(name);
        action->setObjectName(u"language_"_s + code);
        action->setCheckable(true);
        action->setChecked(settings.language() == code);
        onlyOne->addAction(action);
        connect(action, &QAction::triggered, this, [code, &settings, &messages] {
            settings.setLanguage(code);
            messages.showMessage(MessageBar::Kind::Info, tr("The language changes at the next start."));
        });
    };
    add({}, tr("As the &system"));
    for (const Language &language : languages)
        add(language.code, QString::fromUtf16(language.name));
    if (!onlyOne->checkedAction())
        onlyOne->actions().constFirst()->setChecked(true);
}
