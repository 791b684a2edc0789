// The composition root: builds the parts and passes them on.
#include "account/clock.h"
#include "store/draftstore.h"
#include "store/settings.h"
#include "ui/style/theme.h"
#include "ui/tour/tour.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowmanager.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The first language of ours that the person reads, or English.
QLocale languageFor(const QString &wished, const QString &remembered)
{
    if (!wished.isEmpty())
        return QLocale(wished);
    return remembered.isEmpty() ? QLocale::system() : QLocale(remembered);
}

void translate(const QLocale &locale)
{
    const auto install = [](const QLocale &language, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(qApp);
        return translator->load(language, name, u"_"_s, folder) &&
               QCoreApplication::installTranslator(translator);
    };
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(locale, u"contact-editor"_s, u":/i18n"_s))
        install(QLocale(QLocale::English), u"contact-editor"_s, u":/i18n"_s); // for its plurals
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"contact-editor"_s);
    QApplication::setApplicationName(u"contact-editor"_s);
    QApplication::setApplicationDisplayName(u"Contact Editor"_s);
    QApplication::setApplicationVersion(QStringLiteral(CE_VERSION));
    QApplication::setDesktopFileName(u"contact-editor"_s);
    // Drawing the icon, and loading what draws it, can wait until the window is there.
    QTimer::singleShot(200ms, &app, [] { QApplication::setWindowIcon(QIcon(u":/contact-editor.svg"_s)); });

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Corrects contacts of Masivo's storefront, one after another."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Use the demo account: invented people on this computer."_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Play a correction on the demo account; leave pictures in <folder>."_s, u"folder"_s);
    const QCommandLineOption language(u"language"_s, u"Speak <language>: en, es, pt_BR."_s, u"language"_s);
    const QCommandLineOption theme(u"theme"_s, u"Look like <theme> this time: system, light, dark."_s,
                                   u"theme"_s);
    const QCommandLineOption verbose(
        u"verbose"_s, u"Tell on the terminal how each request ended, and of troubles with files."_s);
    parser.addOptions({demo, tour, language, theme, verbose});
    parser.addPositionalArgument(
        u"contact"_s, u"A contact ID, a text or link with one in it, or a JSON file."_s, u"[contact]"_s);
    parser.process(app);
    if (parser.isSet(verbose))
        QLoggingCategory::setFilterRules(u"contacteditor.*=true"_s); // QT_LOGGING_RULES goes before it

    const SystemClock clock;
    Settings settings;
    // The tour leaves nothing behind, and meets nothing of anybody.
    const std::unique_ptr<QTemporaryDir> apart(parser.isSet(tour) ? new QTemporaryDir : nullptr);
    DraftStore drafts(apart ? apart->filePath(u"contact-editor/drafts.sqlite"_s) : DraftStore::standardPath(),
                      DraftStore::Begin::Later);
    translate(languageFor(parser.value(language), settings.language()));
    WindowManager windows(settings, clock, &drafts);
    MainWindow &window = windows.add();
    if (parser.isSet(theme))
        applyTheme(themeFromName(parser.value(theme)));
    window.begin(parser.isSet(demo) || parser.isSet(tour), parser.positionalArguments().value(0));
    if (!parser.isSet(tour))
        return QApplication::exec();

    Tour player(window.session(), window, parser.value(tour));
    QObject::connect(&player, &Tour::finished, &app, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    window.resize(1366, 690);
    player.start();
    return QApplication::exec();
}
