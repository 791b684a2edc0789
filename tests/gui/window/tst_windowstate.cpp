#include "account/demoaccount.h"
#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/tables/rowform.h"
#include "ui/window/windowgeometry.h"

#include <QAction>
#include <QApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace tst_windowstate {

const QRect laptop(0, 0, 1366, 768);
const QRect beside(1366, 0, 1920, 1080);

bool isOnAScreen(const QWidget &window)
{
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->availableGeometry().contains(window.geometry()))
            return true;
    }
    return false;
}

/// Returns the geometry that a window at this place saves.
QByteArray savedGeometryAt(const QRect &place, bool maximised)
{
    QMainWindow window;
    window.setGeometry(place);
    if (maximised)
        window.setWindowState(Qt::WindowMaximized);
    return window.saveGeometry();
}

/// The geometry, columns, splitters and language that a window restores from the settings.
class TestWindowState : public QObject
{
    Q_OBJECT

private slots:
    void insideOf_movesAPlaceOntoAScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("placed");
        const QList<QRect> one{laptop};
        const QList<QRect> two{laptop, beside};
        const QRect usual(100, 50, 1000, 600);
        QTest::newRow("on the screen") << usual << one << usual;
        QTest::newRow("on the second") << QRect(1500, 50, 1000, 600) << two << QRect(1500, 50, 1000, 600);
        QTest::newRow("second screen removed")
            << QRect(1500, 50, 1000, 600) << one << QRect(366, 50, 1000, 600);
        QTest::newRow("far away") << QRect(5000, 3000, 800, 600) << one << QRect(566, 168, 800, 600);
        QTest::newRow("left and above") << QRect(-3000, -900, 800, 600) << one << QRect(0, 0, 800, 600);
        QTest::newRow("larger than the screen") << QRect(0, 0, 3840, 2160) << one << laptop;
        QTest::newRow("wider only") << QRect(20, 30, 3000, 600) << one << QRect(0, 30, 1366, 600);
        QTest::newRow("half off the screen")
            << QRect(1000, 500, 800, 600) << one << QRect(566, 168, 800, 600);
        QTest::newRow("mostly on the second")
            << QRect(1300, 0, 1000, 600) << two << QRect(1366, 0, 1000, 600);
        QTest::newRow("nearest") << QRect(4000, 100, 800, 600) << two << QRect(2486, 100, 800, 600);
        QTest::newRow("no screen") << usual << QList<QRect>() << usual;
    }
    void insideOf_movesAPlaceOntoAScreen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        QTEST(insideOf(wanted, screens), "placed");
    }

    void restoredWindow_isOnAScreen_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("never saved") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x01\xd9\xd0\xcb\x00\x03 and no more");
        QTest::newRow("far away") << savedGeometryAt(QRect(5000, 3000, 1200, 650), false);
        QTest::newRow("far away, maximised") << savedGeometryAt(QRect(5000, 3000, 1200, 650), true);
        QTest::newRow("huge") << savedGeometryAt(QRect(-200, -100, 5000, 3000), false);
        QTest::newRow("tiny") << savedGeometryAt(QRect(10, 10, 1, 1), false);
    }
    void restoredWindow_isOnAScreen()
    {
        QFETCH(QByteArray, state);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"contact-editor.ini"_s));
        settings.setValue(u"window/geometry"_s, state);
        const FakeClock clock;
        DemoAccount demo;
        ContactSession session(clock);
        MainWindow window(session, settings, demo, clock);
        window.show();
        QVERIFY(patient::waitForWindowExposed(&window));
        QTRY_VERIFY(isOnAScreen(window));
        QVERIFY(window.width() >= 320 && window.height() >= 240);
        window.showNormal();
        QTRY_VERIFY2(isOnAScreen(window), "the window is off screen after it is restored");
    }

    void geometry_isRemembered()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"contact-editor.ini"_s));
        const FakeClock clock;
        DemoAccount demo;
        ContactSession session(clock);
        const QRect place(40, 60, 700, 480);
        {
            MainWindow window(session, settings, demo, clock);
            window.setGeometry(place);
            window.show();
            QVERIFY(patient::waitForWindowExposed(&window));
            window.close();
        }
        MainWindow window(session, settings, demo, clock);
        window.show();
        QCOMPARE(window.geometry(), place);
    }

    void columnOrderAndWidth_areRemembered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const auto headerOf = [](const MainWindow &window) {
            return window.findChild<QTableView *>(u"addresses"_s)->horizontalHeader();
        };
        headerOf(fixture.window)->moveSection(6, 0);
        headerOf(fixture.window)->resizeSection(2, 222);
        fixture.window.close();
        {
            MainWindow next(fixture.session, fixture.settings, fixture.demo, fixture.clock);
            next.resize(1366, 690);
            next.show();
            QCOMPARE(headerOf(next)->logicalIndex(0), 6);
            QCOMPARE(headerOf(next)->sectionSize(2), 222);
            QCOMPARE(headerOf(next)->count(), headerOf(fixture.window)->count());
        }
        fixture.settings.setValue(u"tables/addresses/header"_s, QByteArray("nonsense"));
        MainWindow broken(fixture.session, fixture.settings, fixture.demo, fixture.clock);
        broken.resize(1366, 690);
        broken.show();
        QVERIFY(headerOf(broken)->sectionSize(6) <= 4000);
        QCOMPARE(headerOf(broken)->hiddenSectionCount(), 0);
    }

    void tagsSplitter_positionIsRemembered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const auto splitterOf = [](MainWindow &window) {
            window.view().focusPath({.field = contactFieldIndex(u"tags")});
            return window.view().findChild<QSplitter *>();
        };
        QSplitter *splitter = splitterOf(fixture.window);
        auto *handle = splitter->handle(1);
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip - QPoint(400, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        const QList<int> sizes = splitter->sizes();
        fixture.window.close();

        MainWindow next(fixture.session, fixture.settings, fixture.demo, fixture.clock);
        next.resize(1366, 690);
        next.show();
        QVERIFY(patient::waitForWindowExposed(&next));
        QCOMPARE(splitterOf(next)->sizes(), sizes);
        QVERIFY(sizes.at(0) < sizes.at(1));
    }

    void rowForm_widthIsRemembered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const auto showRowForm = [](MainWindow &window) -> QWidget & {
            window.view().focusTab(0);
            window.findChild<QAction *>(u"showRowForm"_s)->trigger();
            return window.view().rowForm();
        };
        QWidget &form = showRowForm(fixture.window);
        QVERIFY(form.isVisible());
        QTRY_VERIFY(form.width() >= form.minimumSizeHint().width());
        const int before = form.width();
        auto *handle = qobject_cast<QSplitter *>(form.parentWidget())->handle(1);
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip - QPoint(80, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        QCOMPARE(form.width(), before + 80);
        fixture.window.close();

        MainWindow next(fixture.session, fixture.settings, fixture.demo, fixture.clock);
        next.resize(1366, 690);
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        QWidget &formOfNext = showRowForm(next);
        QTRY_COMPARE(formOfNext.width(), before + 80);
    }

    void language_isRemembered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        auto *portuguese = fixture.window.findChild<QAction *>(u"language_pt_BR"_s);
        auto *system = fixture.window.findChild<QAction *>(u"language_"_s);
        QVERIFY(portuguese && system && system->isChecked());
        QCOMPARE(portuguese->text().remove(u'&'), u"Português (Brasil)"_s);
        portuguese->trigger();
        QCOMPARE(fixture.settings.language(), u"pt_BR"_s);
        QVERIFY(fixture.window.messages().text().contains(u"next start"_s));
        MainWindow next(fixture.session, fixture.settings, fixture.demo, fixture.clock);
        QVERIFY(next.findChild<QAction *>(u"language_pt_BR"_s)->isChecked());
        fixture.window.findChild<QAction *>(u"language_"_s)->trigger();
        QCOMPARE(fixture.settings.language(), QString());
    }
};

CE_GUI_TEST(TestWindowState)

} // namespace tst_windowstate

#include "tst_windowstate.moc"
