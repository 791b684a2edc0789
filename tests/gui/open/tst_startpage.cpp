#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/open/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLinkButton>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace tst_startpage {

StartPage *page(const WindowFixture &fixture)
{
    return fixture.window.findChild<StartPage *>();
}

QLineEdit *idLine(const WindowFixture &fixture)
{
    return page(fixture)->findChild<QLineEdit *>(u"contactId"_s);
}

bool begin(WindowFixture &fixture, const QString &argument = {})
{
    fixture.window.begin(false, argument);
    return patient::waitForWindowActive(&fixture.window);
}

/// Tests the page that the window shows until a contact is open.
class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void startPage_offersFirstStepsWithoutAccount()
    {
        WindowFixture fixture;
        fixture.settings.setProfiles({});
        QVERIFY(begin(fixture));
        QVERIFY(page(fixture)->isVisible());
        QVERIFY2(!fixture.window.view().isVisible(), "the empty form is visible");
        QVERIFY(!idLine(fixture)->isVisible());
        QStringList steps;
        for (const auto *button : page(fixture)->findChildren<QCommandLinkButton *>()) {
            QVERIFY(button->isVisible() && button->isEnabled());
            steps << button->accessibleName();
        }
        QCOMPARE(steps, (QStringList{u"Try the demo account"_s, u"Connect an account"_s, u"Open a file…"_s}));
        auto *first = qobject_cast<QCommandLinkButton *>(QApplication::focusWidget());
        QVERIFY(first);
        QCOMPARE(first->accessibleName(), steps.constFirst());
        QCOMPARE(fixture.window.findChild<QWidget *>(u"account"_s)->accessibleName(), u"No account"_s);
        QVERIFY(fixture.server.requests().isEmpty());

        QTest::keyClick(first, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(fixture.window.findChild<AccountsDialog *>());
        auto *accounts = fixture.window.findChild<AccountsDialog *>();
        QVERIFY(accounts->isVisible());
        QVERIFY2(accounts->findChild<QLineEdit *>(u"baseUrl"_s)->text() == standardBaseUrl(),
                 "the base URL is not prefilled");
        accounts->close();
    }

    void demoAccount_isOpenedByOneKey()
    {
        WindowFixture fixture;
        fixture.settings.setProfiles({});
        QVERIFY(begin(fixture));
        if (!QFile::exists(QCoreApplication::applicationDirPath() + u"/contact-editor-demo"_s))
            QSKIP("contact-editor-demo is not built");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(fixture.window.view().isVisible());
        QVERIFY(!page(fixture)->isVisible());
        QCOMPARE(fixture.session.account().name, u"Demo"_s);
        const QString id = fixture.session.contactId();

        Profile profile;
        profile.name = u"Tienda"_s;
        fixture.settings.setProfiles({profile});
        fixture.window.begin(false, {}); // switches to that account
        QCOMPARE(fixture.session.account().name, u"Tienda"_s);
        QSignalSpy loaded(&fixture.session, &ContactSession::loaded);
        fixture.window.actions().demo->trigger();
        QTRY_COMPARE(loaded.count(), 1); // switched back
        QCOMPARE(fixture.session.account().name, u"Demo"_s);
        QCOMPARE(fixture.session.contactId(), id);
    }

    void startPage_opensContactById()
    {
        WindowFixture fixture;
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer)});
        QVERIFY(begin(fixture));
        QVERIFY(page(fixture)->isVisible());
        QVERIFY(idLine(fixture)->isVisible() && idLine(fixture)->hasFocus());
        QTest::keyClicks(idLine(fixture), u"nobody"_s);
        QTest::keyClick(idLine(fixture), Qt::Key_Return);
        QVERIFY(!idLine(fixture)->accessibleDescription().isEmpty());
        QVERIFY(fixture.server.requests().isEmpty());
        QTest::keyClick(idLine(fixture), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(idLine(fixture), u"https://app.example.com/contacts/"_s + fixture.seed.id.toUpper());
        QTest::keyClick(idLine(fixture), Qt::Key_Return);
        QTRY_VERIFY(fixture.session.hasContact());
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
        QVERIFY(fixture.window.view().isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), fixture.line("first_name"));
    }

    void startPage_staysWhenFetchFails()
    {
        WindowFixture fixture;
        fixture.server.script({FaultServer::answer(404, "{}")});
        QVERIFY(begin(fixture));
        QTest::keyClicks(idLine(fixture), fixture.seed.id);
        QTest::keyClick(idLine(fixture), Qt::Key_Return);
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(page(fixture)->isVisible());
        QCOMPARE(idLine(fixture)->text(), fixture.seed.id); // still there to be corrected
    }

    void file_isOpenedWithoutAccount()
    {
        WindowFixture fixture;
        fixture.settings.setProfiles({});
        const QString path = fixture.folder.filePath(u"contact.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fixture.seed.answer);
        file.close();
        QVERIFY(begin(fixture, path));
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(fixture.window.view().isVisible());
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(fixture.window.messages().text().contains(u"account"_s),
                 "no message that sending needs an account");
        QVERIFY(!fixture.reviewDialog());
    }

    void contactId_isOpenedOnceThereIsAnAccount()
    {
        WindowFixture fixture;
        const QList<Profile> profiles = fixture.settings.profiles();
        fixture.settings.setProfiles({});
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer)});
        QVERIFY(begin(fixture, fixture.seed.id));
        QVERIFY(page(fixture)->isVisible());
        QVERIFY(fixture.window.messages().text().contains(u"account"_s));
        fixture.settings.setProfiles(profiles);
        fixture.window.begin(false, fixture.seed.id);
        QTRY_COMPARE(fixture.session.contactId(), fixture.seed.id);
    }

    void recentContact_isOpenedFromTheList()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer)});
        ContactSession session(fixture.clock);
        MainWindow next(session, fixture.settings, fixture.demo, fixture.clock);
        next.show();
        next.activateWindow();
        next.begin(false, {});
        auto *recents = next.findChild<QListWidget *>(u"recents"_s);
        QVERIFY(recents && recents->isVisible());
        QCOMPARE(recents->count(), 1);
        QVERIFY(recents->item(0)->text().contains(fixture.seed.id));
        QSignalSpy loaded(&session, &ContactSession::loaded);
        recents->setFocus();
        QTest::keyClick(recents, Qt::Key_Return);
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(next.view().isVisible());
    }

    void startPage_acceptsPastedContact()
    {
        WindowFixture fixture;
        QVERIFY(begin(fixture));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(fixture.seed.contact));
        QTest::keyClick(idLine(fixture), Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(fixture.session.contactId(), fixture.seed.id);
        QVERIFY(fixture.window.view().isVisible());
    }

    void f6_movesFocusInACycle()
    {
        WindowFixture fixture;
        QVERIFY(begin(fixture));
        QTest::keyClick(idLine(fixture), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(idLine(fixture)->hasFocus());
    }

    void startPage_isUsableOnSmallScreen()
    {
        WindowFixture fixture;
        fixture.settings.setProfiles({});
        QVERIFY(begin(fixture));
        fixture.window.resize(640, 400);
        for (auto *button : page(fixture)->findChildren<QCommandLinkButton *>()) {
            QVERIFY(button->hasFocus());
            QTRY_COMPARE(button->visibleRegion().boundingRect().height(), button->height());
            QTest::keyClick(button, Qt::Key_Tab);
        }
    }
};

CE_GUI_TEST(TestStartPage)

} // namespace tst_startpage

#include "tst_startpage.moc"
