// Plays the tour with the demo account. Usage: contact-editor-tour --pictures <folder>, and the editor's own
// options.
#include "account/clock.h"
#include "store/draftstore.h"
#include "store/settings.h"
#include "tour/tour.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startup.h"
#include "ui/window/windowmanager.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    setUpApplication(app, QStringLiteral(CE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays a correction on the demo account and takes pictures of it."_s);
    const QCommandLineOption pictures(u"pictures"_s, u"Leave the pictures in <folder>."_s, u"folder"_s);
    parser.addOption(pictures);
    const StartOptions options = processCommandLine(parser, app);
    if (!parser.isSet(pictures))
        parser.showHelp(1);

    const SystemClock clock;
    Settings settings;
    // The tour uses its own database of drafts, in a temporary folder.
    const QTemporaryDir folder;
    DraftStore drafts(folder.filePath(u"contact-editor/drafts.sqlite"_s), DraftStore::Begin::Later);
    installTranslations(options.language, settings.language());
    WindowManager windows(settings, clock, &drafts);
    MainWindow &window = windows.add();
    if (!options.theme.isEmpty())
        applyTheme(themeFromName(options.theme));
    window.begin(true, options.contact);

    Tour tour(window.session(), window, parser.value(pictures));
    QObject::connect(&tour, &Tour::finished, &app, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    window.resize(1366, 690);
    tour.start();
    return QApplication::exec();
}
