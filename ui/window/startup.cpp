#include "ui/window/startup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTimer>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QLocale localeFor(const QString &requested, const QString &remembered)
{
    if (!requested.isEmpty())
        return QLocale(requested);
    return remembered.isEmpty() ? QLocale::system() : QLocale(remembered);
}

bool installTranslator(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    return translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

void setUpApplication(QApplication &application, const QString &version)
{
    QApplication::setOrganizationName(u"contact-editor"_s);
    QApplication::setApplicationName(u"contact-editor"_s);
    QApplication::setApplicationDisplayName(u"Contact Editor"_s);
    QApplication::setApplicationVersion(version);
    QApplication::setDesktopFileName(u"contact-editor"_s);
    // Load the SVG library and draw the icon only after the window has appeared.
    QTimer::singleShot(200ms, &application,
                       [] { QApplication::setWindowIcon(QIcon(u":/contact-editor.svg"_s)); });
}

StartOptions processCommandLine(QCommandLineParser &parser, const QApplication &application)
{
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Use the demo account: invented people on this computer."_s);
    const QCommandLineOption language(u"language"_s, u"Use <language>: en, es, pt_BR."_s, u"language"_s);
    const QCommandLineOption theme(u"theme"_s, u"Look like <theme> this time: system, light, dark."_s,
                                   u"theme"_s);
    const QCommandLineOption verbose(
        u"verbose"_s, u"Log to the terminal how each request ended, and problems with files."_s);
    parser.addOptions({demo, language, theme, verbose});
    parser.addPositionalArgument(
        u"contact"_s, u"A contact ID, a text or link with one in it, or a JSON file."_s, u"[contact]"_s);
    parser.process(application);
    if (parser.isSet(verbose))
        QLoggingCategory::setFilterRules(u"contacteditor.*=true"_s); // QT_LOGGING_RULES takes precedence
    return {.demo = parser.isSet(demo),
            .contact = parser.positionalArguments().value(0),
            .language = parser.value(language),
            .theme = parser.value(theme)};
}

void installTranslations(const QString &requested, const QString &remembered)
{
    const QLocale locale = localeFor(requested, remembered);
    installTranslator(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!installTranslator(locale, u"contact-editor"_s, u":/i18n"_s))
        installTranslator(QLocale(QLocale::English), u"contact-editor"_s, u":/i18n"_s); // plural forms
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}
