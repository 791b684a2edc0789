#include "account/demoaccount.h"
#include "gui/bench.h"
#include "ui/window/windowplace.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

const QRect laptop(0, 0, 1366, 768);
const QRect beside(1366, 0, 1920, 1080);

bool inSight(const QWidget &window)
{
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->availableGeometry().contains(window.geometry()))
            return true;
    }
    return false;
}

/// What a window leaves behind that stood there.
QByteArray stateAt(const QRect &place, bool maximised)
{
    QMainWindow window;
    window.setGeometry(place);
    if (maximised)
        window.setWindowState(Qt::WindowMaximized);
    return window.saveGeometry();
}

} // namespace

class TestWindowState : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceIsMovedIntoSight_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("placed");
        const QList<QRect> one{laptop};
        const QList<QRect> two{laptop, beside};
        const QRect usual(100, 50, 1000, 600);
        QTest::newRow("in sight") << usual << one << usual;
        QTest::newRow("on the second") << QRect(1500, 50, 1000, 600) << two << QRect(1500, 50, 1000, 600);
        QTest::newRow("the second has gone")
            << QRect(1500, 50, 1000, 600) << one << QRect(366, 50, 1000, 600);
        QTest::newRow("far away") << QRect(5000, 3000, 800, 600) << one << QRect(566, 168, 800, 600);
        QTest::newRow("left and above") << QRect(-3000, -900, 800, 600) << one << QRect(0, 0, 800, 600);
        QTest::newRow("larger than the screen") << QRect(0, 0, 3840, 2160) << one << laptop;
        QTest::newRow("wider only") << QRect(20, 30, 3000, 600) << one << QRect(0, 30, 1366, 600);
        QTest::newRow("half out") << QRect(1000, 500, 800, 600) << one << QRect(566, 168, 800, 600);
        QTest::newRow("mostly on the second")
            << QRect(1300, 0, 1000, 600) << two << QRect(1366, 0, 1000, 600);
        QTest::newRow("nearest") << QRect(4000, 100, 800, 600) << two << QRect(2486, 100, 800, 600);
        QTest::newRow("no screen") << usual << QList<QRect>() << usual;
    }
    void aPlaceIsMovedIntoSight()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        QTEST(insideOf(wanted, screens), "placed");
    }

    void aWindowComesUpInSight_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("never kept") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x01\xd9\xd0\xcb\x00\x03 and no more");
        QTest::newRow("far away") << stateAt(QRect(5000, 3000, 1200, 650), false);
        QTest::newRow("far away, maximised") << stateAt(QRect(5000, 3000, 1200, 650), true);
        QTest::newRow("huge") << stateAt(QRect(-200, -100, 5000, 3000), false);
        QTest::newRow("tiny") << stateAt(QRect(10, 10, 1, 1), false);
    }
    void aWindowComesUpInSight()
    {
        QFETCH(QByteArray, state);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"contact-editor.ini"_s));
        settings.setValue(u"window/geometry"_s, state);
        const FakeClock clock;
        DemoAccount demo;
        Desk desk(clock);
        MainWindow window(desk, settings, demo, clock);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(inSight(window));
        QVERIFY(window.width() >= 320 && window.height() >= 240);
        window.showNormal();
        QTRY_VERIFY2(inSight(window), "also where it goes back to");
    }

    void theSizeIsRemembered()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"contact-editor.ini"_s));
        const FakeClock clock;
        DemoAccount demo;
        Desk desk(clock);
        const QRect place(40, 60, 700, 480);
        {
            MainWindow window(desk, settings, demo, clock);
            window.setGeometry(place);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            window.close();
        }
        MainWindow window(desk, settings, demo, clock);
        window.show();
        QCOMPARE(window.geometry(), place);
    }

    void theColumnsAreRemembered()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        const auto headerOf = [](const MainWindow &window) {
            return window.findChild<QTableView *>(u"addresses"_s)->horizontalHeader();
        };
        headerOf(bench.window)->moveSection(6, 0);
        headerOf(bench.window)->resizeSection(2, 222);
        bench.window.close();
        {
            MainWindow next(bench.desk, bench.settings, bench.demo, bench.clock);
            next.resize(1366, 690);
            next.show();
            QCOMPARE(headerOf(next)->logicalIndex(0), 6);
            QCOMPARE(headerOf(next)->sectionSize(2), 222);
            QCOMPARE(headerOf(next)->count(), headerOf(bench.window)->count());
        }
        bench.settings.setValue(u"tables/addresses/header"_s, QByteArray("nonsense"));
        MainWindow broken(bench.desk, bench.settings, bench.demo, bench.clock);
        broken.resize(1366, 690);
        broken.show();
        QVERIFY(headerOf(broken)->sectionSize(6) <= 4000);
        QCOMPARE(headerOf(broken)->hiddenSectionCount(), 0);
    }

    void howTreeAndTextOfTheTagsShareTheWidthIsRemembered()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        const auto splitterOf = [](MainWindow &window) {
            window.view().focusPath({.field = contactFieldIndex(u"tags")});
            return window.view().findChild<QSplitter *>();
        };
        QSplitter *splitter = splitterOf(bench.window);
        auto *handle = splitter->handle(1);
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip - QPoint(400, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        const QList<int> shares = splitter->sizes();
        bench.window.close();

        MainWindow next(bench.desk, bench.settings, bench.demo, bench.clock);
        next.resize(1366, 690);
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        QCOMPARE(splitterOf(next)->sizes(), shares);
        QVERIFY(shares.at(0) < shares.at(1));
    }

    void theLanguageIsChosenAndRemembered()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        auto *portuguese = bench.window.findChild<QAction *>(u"language_pt_BR"_s);
        auto *system = bench.window.findChild<QAction *>(u"language_"_s);
        QVERIFY(portuguese && system && system->isChecked());
        QCOMPARE(portuguese->text().remove(u'&'), u"Português (Brasil)"_s);
        portuguese->trigger();
        QCOMPARE(bench.settings.language(), u"pt_BR"_s);
        QVERIFY(bench.window.messages().text().contains(u"next start"_s));
        MainWindow next(bench.desk, bench.settings, bench.demo, bench.clock);
        QVERIFY(next.findChild<QAction *>(u"language_pt_BR"_s)->isChecked());
        bench.window.findChild<QAction *>(u"language_"_s)->trigger();
        QCOMPARE(bench.settings.language(), QString());
    }
};

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
