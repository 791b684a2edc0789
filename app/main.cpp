// The composition root: creates the main objects and connects them.
#include "account/clock.h"
#include "store/draftstore.h"
#include "store/settings.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startup.h"
#include "ui/window/windowmanager.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    setUpApplication(app, QStringLiteral(CE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Corrects contacts of Masivo's storefront, one after another."_s);
    const StartOptions options = processCommandLine(parser, app);

    const SystemClock clock;
    Settings settings;
    DraftStore drafts(DraftStore::standardPath(), DraftStore::Begin::Later);
    installTranslations(options.language, settings.language());
    WindowManager windows(settings, clock, &drafts);
    MainWindow &window = windows.add();
    if (!options.theme.isEmpty())
        applyTheme(themeFromName(options.theme));
    window.begin(options.demo, options.contact);
    return QApplication::exec();
}
