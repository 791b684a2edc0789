#include "gui/bench.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLinkButton>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {

StartPage *page(const Bench &bench)
{
    return bench.window.findChild<StartPage *>();
}

QLineEdit *idLine(const Bench &bench)
{
    return page(bench)->findChild<QLineEdit *>(u"contactId"_s);
}

bool begin(Bench &bench, const QString &argument = {})
{
    bench.window.begin(false, argument);
    return QTest::qWaitForWindowActive(&bench.window);
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnAccountItOffersTheFirstSteps()
    {
        Bench bench;
        bench.settings.setProfiles({});
        QVERIFY(begin(bench));
        QVERIFY(page(bench)->isVisible());
        QVERIFY2(!bench.window.view().isVisible(), "nobody meets an empty grey form");
        QVERIFY(!idLine(bench)->isVisible());
        QStringList steps;
        for (const auto *button : page(bench)->findChildren<QCommandLinkButton *>()) {
            QVERIFY(button->isVisible() && button->isEnabled());
            steps << button->accessibleName();
        }
        QCOMPARE(steps, (QStringList{u"Try the demo account"_s, u"Connect an account"_s, u"Open a file…"_s}));
        auto *first = qobject_cast<QCommandLinkButton *>(QApplication::focusWidget());
        QVERIFY(first);
        QCOMPARE(first->accessibleName(), steps.constFirst());
        QCOMPARE(bench.window.findChild<QWidget *>(u"account"_s)->accessibleName(), u"No account"_s);
        QVERIFY(bench.server.requests().isEmpty());

        QTest::keyClick(first, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(bench.window.findChild<AccountsDialog *>());
        auto *accounts = bench.window.findChild<AccountsDialog *>();
        QVERIFY(accounts->isVisible());
        QVERIFY2(accounts->findChild<QLineEdit *>(u"baseUrl"_s)->text() == standardBaseUrl(), "prefilled");
        accounts->close();
    }

    void theDemoAccountIsOneKeyAway()
    {
        Bench bench;
        bench.settings.setProfiles({});
        QVERIFY(begin(bench));
        if (!QFile::exists(QCoreApplication::applicationDirPath() + u"/contact-editor-demo"_s))
            QSKIP("the demo account isn't built");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(bench.window.view().isVisible());
        QVERIFY(!page(bench)->isVisible());
        QCOMPARE(bench.desk.account().name, u"Demo"_s);
        const QString id = bench.desk.contactId();

        Profile profile;
        profile.name = u"Tienda"_s;
        bench.settings.setProfiles({profile});
        bench.window.begin(false, {}); // to that account
        QCOMPARE(bench.desk.account().name, u"Tienda"_s);
        QSignalSpy loaded(&bench.desk, &Desk::loaded);
        bench.window.actions().demo->trigger();
        QTRY_COMPARE(loaded.count(), 1); // and back
        QCOMPARE(bench.desk.account().name, u"Demo"_s);
        QCOMPARE(bench.desk.contactId(), id);
    }

    void withAnAccountAContactIsOpenedByItsIdRightThere()
    {
        Bench bench;
        bench.server.script({FaultServer::answer(200, bench.seed.answer)});
        QVERIFY(begin(bench));
        QVERIFY(page(bench)->isVisible());
        QVERIFY(idLine(bench)->isVisible() && idLine(bench)->hasFocus());
        QTest::keyClicks(idLine(bench), u"nobody"_s);
        QTest::keyClick(idLine(bench), Qt::Key_Return);
        QVERIFY(!idLine(bench)->accessibleDescription().isEmpty());
        QVERIFY(bench.server.requests().isEmpty());
        QTest::keyClick(idLine(bench), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(idLine(bench), u"https://app.example.com/contacts/"_s + bench.seed.id.toUpper());
        QTest::keyClick(idLine(bench), Qt::Key_Return);
        QTRY_VERIFY(bench.desk.hasContact());
        QCOMPARE(bench.desk.contactId(), bench.seed.id);
        QVERIFY(bench.window.view().isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), bench.line("first_name"));
    }

    void aContactThatCanNotBeFetchedLeavesThePageThere()
    {
        Bench bench;
        bench.server.script({FaultServer::answer(404, "{}")});
        QVERIFY(begin(bench));
        QTest::keyClicks(idLine(bench), bench.seed.id);
        QTest::keyClick(idLine(bench), Qt::Key_Return);
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(page(bench)->isVisible());
        QCOMPARE(idLine(bench)->text(), bench.seed.id); // to be mended
    }

    void aFileNeedsNoAccount()
    {
        Bench bench;
        bench.settings.setProfiles({});
        const QString path = bench.folder.filePath(u"contact.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bench.seed.answer);
        file.close();
        QVERIFY(begin(bench, path));
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(bench.window.view().isVisible());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(bench.window.messages().text().contains(u"account"_s), "sending needs one, in words");
        QVERIFY(!bench.reviewDialog());
    }

    void anIdWaitsForTheAccount()
    {
        Bench bench;
        const QList<Profile> profiles = bench.settings.profiles();
        bench.settings.setProfiles({});
        bench.server.script({FaultServer::answer(200, bench.seed.answer)});
        QVERIFY(begin(bench, bench.seed.id));
        QVERIFY(page(bench)->isVisible());
        QVERIFY(bench.window.messages().text().contains(u"account"_s));
        bench.settings.setProfiles(profiles);
        bench.window.begin(false, bench.seed.id);
        QTRY_COMPARE(bench.desk.contactId(), bench.seed.id);
    }

    void whatWasOpenedBeforeIsOpenedAgain()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.server.script({FaultServer::answer(200, bench.seed.answer)});
        Desk desk(bench.clock);
        MainWindow next(desk, bench.settings, bench.demo, bench.clock);
        next.show();
        next.activateWindow();
        next.begin(false, {});
        auto *recents = next.findChild<QListWidget *>(u"recents"_s);
        QVERIFY(recents && recents->isVisible());
        QCOMPARE(recents->count(), 1);
        QVERIFY(recents->item(0)->text().contains(bench.seed.id));
        QSignalSpy loaded(&desk, &Desk::loaded);
        recents->setFocus();
        QTest::keyClick(recents, Qt::Key_Return);
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(next.view().isVisible());
    }

    void aContactIsPasted()
    {
        Bench bench;
        QVERIFY(begin(bench));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bench.seed.contact));
        QTest::keyClick(idLine(bench), Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(bench.desk.contactId(), bench.seed.id);
        QVERIFY(bench.window.view().isVisible());
    }

    void f6GoesRound()
    {
        Bench bench;
        QVERIFY(begin(bench));
        QTest::keyClick(idLine(bench), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(idLine(bench)->hasFocus());
    }

    void itIsUsableOnASmallScreen()
    {
        Bench bench;
        bench.settings.setProfiles({});
        QVERIFY(begin(bench));
        bench.window.resize(640, 400);
        for (auto *button : page(bench)->findChildren<QCommandLinkButton *>()) {
            QVERIFY(button->hasFocus());
            QTRY_COMPARE(button->visibleRegion().boundingRect().height(), button->height());
            QTest::keyClick(button, Qt::Key_Tab);
        }
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
