#include "fixtures/canary.h"
#include "fixtures/privatebus.h"
#include "fixtures/settingsfile.h"
#include "fixtures/silentkeychain.h"
#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/accountswitch.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_keychainaccounts {

const Canary token("canary-token-7f3a9c51");
const auto entry = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

/// A bench whose account has its secrets in the keychain.
struct KeychainBench : WindowFixture
{
    KeychainBench()
    {
        Profile profile = settings.profiles().constFirst();
        profile.keychainEntry = entry;
        settings.setProfiles({profile});
        settings.keychain().setTimeLimit(200ms);
    }

    /// One that was started anew takes it at the second time.
    bool isWritten(const Secrets &secrets) { return write(secrets) || write(secrets); }
    bool write(const Secrets &secrets)
    {
        std::optional<Keychain::Answer> got;
        settings.keychain().setTimeLimit(10s);
        settings.keychain().write(entry, secrets, &settings,
                                  [&got](const Keychain::Answer &answer) { got = answer; });
        return patient::waitFor([&got] { return got.has_value(); }) && !got->problem;
    }
    QString said() { return window.messages().text(); }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        return window.messages().findChild<Widget *>(name);
    }
    bool waitForPrompt()
    {
        return patient::waitFor([this] { return part<QLineEdit>(u"newToken"_s) != nullptr; }) &&
               patient::waitForWindowActive(&window);
    }
    AccountsDialog *accounts()
    {
        window.findChild<AccountSwitch *>()->editAccounts();
        auto *dialog = window.findChild<AccountsDialog *>();
        return patient::waitForWindowExposed(dialog) ? dialog : nullptr;
    }
};

/// A start on a session bus that takes connections and says nothing: 0 when as many came as are to.
int startOn(const QString &bus, bool inKeychain)
{
    QLocalServer server;
    if (!server.listen(bus))
        return 2;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(server.fullServerName()));
    if (!inKeychain) {
        WindowFixture fixture;
        return fixture.openSeed() && !server.hasPendingConnections() ? 0 : 3;
    }
    KeychainBench fixture;
    fixture.window.begin(false, {});
    const bool told = patient::waitFor([&] { return fixture.said().contains(u"does not answer"_s); });
    return told && server.hasPendingConnections() ? 0 : 4;
}

/// Accounts whose secrets are in the keychain: at a start, while sending, and in the dialog.
class TestKeychainAccounts : public QObject
{
    Q_OBJECT

private slots:
    void onlySuchAnAccountTouchesTheBus_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("in the file") << u"--file"_s;
        QTest::newRow("in the keychain") << u"--keychain"_s;
    }
    void onlySuchAnAccountTouchesTheBus()
    {
        QFETCH(QString, how);
        const QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"tst_keychainaccounts"_s, how, folder.filePath(u"bus"_s)});
        QVERIFY(child.waitForFinished(patience));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
    }

    void aSilentKeychainIsToldOfAndATokenHelps()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        KeychainBench fixture;
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer), FaultServer::silence()});
        fixture.window.begin(false, fixture.seed.id);
        QVERIFY(fixture.waitForPrompt());
        QVERIFY2(fixture.said().contains(u"keychain"_s) && fixture.said().contains(u"Tienda"_s),
                 qPrintable(fixture.said()));
        QCOMPARE(fixture.server.requests().size(), 0);

        auto *line = fixture.part<QLineEdit>(u"newToken"_s);
        line->setFocus();
        QTest::keyClicks(line, u"typed-token"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(fixture.server.requests().constFirst().contains("Bearer typed-token"));
        // It is nowhere in the file, as the person wanted.
        QVERIFY(!contentOf(fixture.settings.path()).contains("typed-token"));
        // Nor in the keychain, of which the person hears.
        QTRY_VERIFY2(fixture.said().contains(u"is not kept"_s), qPrintable(fixture.said()));
    }

    void aSendWaitsAndGoesOnWhenTheKeychainIsThere()
    {
        startBus();
        auto silent = std::make_unique<SilentKeychain>(m_bus->address());
        KeychainBench fixture;
        fixture.window.begin(false, {});
        QVERIFY(fixture.waitForPrompt());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(fixture.seed.contact));
        fixture.window.actions().paste->trigger();
        QTRY_VERIFY(fixture.session.hasContact());
        fixture.retype("first_name", u"Ana"_s);
        QCOMPARE(fixture.line("first_name")->text(), u"Ana"_s);
        fixture.window.actions().send->trigger();
        QTRY_VERIFY(fixture.reviewDialog());
        fixture.reviewDialog()->findChild<QCheckBox *>()->setChecked(true); // it didn't come from the server
        QVERIFY(fixture.confirm());
        QTRY_COMPARE(fixture.session.busy(), ContactSession::Busy::No);
        QVERIFY(fixture.waitForPrompt());
        QVERIFY2(fixture.said().contains(u"Nothing is lost"_s), qPrintable(fixture.said()));
        QCOMPARE(fixture.server.requests().size(), 0);
        QCOMPARE(fixture.line("first_name")->text(), u"Ana"_s);

        silent.reset();
        startKeychain();
        QVERIFY(fixture.isWritten({{}, token.string()}));
        QJsonObject sent = fixture.seedObject();
        sent[u"first_name"_s] = u"Ana"_s;
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer), fixture.answerWith(sent)});
        QTest::keyClick(fixture.part<QPushButton>(u"tryAgain"_s), Qt::Key_Space);
        QTRY_COMPARE(fixture.server.requests().size(), 2); // a look, then the contact
        QVERIFY(fixture.server.requests().constLast().startsWith("PUT "));
        QVERIFY(fixture.server.requests().constLast().contains("Bearer " + token.text()));
        QTRY_VERIFY2(fixture.window.messages().kind() == MessageBar::Kind::Success,
                     qPrintable(fixture.said()));
    }

    void aStartFetchesWhatItNeeds()
    {
        startKeychain();
        KeychainBench fixture;
        QVERIFY(fixture.isWritten({{}, token.string()}));
        QVERIFY(fixture.openSeed());
        QVERIFY(fixture.server.requests().constFirst().contains("Bearer " + token.text()));
        QCOMPARE(token.filesWith(fixture.folder.path()), QStringList());
    }

    void itsExpiryIsSaidAhead()
    {
        startKeychain();
        KeychainBench fixture;
        const QByteArray payload =
            "{\"exp\":" + QByteArray::number(fixture.clock.now().addSecs(60).toSecsSinceEpoch()) + '}';
        const QByteArray expiring = "e30." + payload.toBase64(QByteArray::Base64UrlEncoding) + ".sig";
        QVERIFY(fixture.isWritten({{}, QString::fromLatin1(expiring)}));
        QVERIFY(fixture.openSeed());
        QTRY_VERIFY(fixture.window.findChild<QToolButton *>(u"tokenExpiry"_s)->isVisible());
    }

    void theDialogMovesThemThereAndBack()
    {
        startKeychain();
        KeychainBench fixture;
        fixture.settings.keychain().setTimeLimit(10s);
        Profile inFile = fixture.settings.profiles().constFirst();
        inFile.keychainEntry.clear();
        inFile.token = token.string();
        fixture.settings.setProfiles({inFile});
        fixture.window.begin(false, {});
        QVERIFY(contentOf(fixture.settings.path()).contains(token.text()));

        QPointer<AccountsDialog> dialog = fixture.accounts();
        QVERIFY(dialog);
        auto *where = dialog->findChild<QLabel *>(u"whereSecretsAre"_s);
        QVERIFY2(where->text().contains(fixture.settings.path()), qPrintable(where->text()));
        auto *check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        QVERIFY(!check->isChecked());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY2(where->text().contains(u"keychain"_s), qPrintable(where->text()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(!contentOf(fixture.settings.path()).contains(token.text()));
        QVERIFY(fixture.settings.profiles().constFirst().needsSecrets());

        dialog = fixture.accounts();
        check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        auto *edit = dialog->findChild<QLineEdit *>(u"token"_s);
        QVERIFY(check->isChecked());
        QTRY_COMPARE(edit->text(), token.string());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        // What came from there is no edit.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);

        dialog = fixture.accounts();
        check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        edit = dialog->findChild<QLineEdit *>(u"token"_s);
        QTRY_COMPARE(edit->text(), token.string());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(fixture.settings.profiles(), QList({inFile}));
    }

    void showingThemAsksAgain()
    {
        startBus();
        m_bus->stopKeychain();
        auto silent = std::make_unique<SilentKeychain>(m_bus->address());
        QVERIFY(silent->isThere());
        KeychainBench fixture;
        fixture.window.begin(false, {});
        const QPointer<AccountsDialog> dialog = fixture.accounts();
        auto *edit = dialog->findChild<QLineEdit *>(u"token"_s);
        auto *where = dialog->findChild<QLabel *>(u"whereSecretsAre"_s);
        QVERIFY2(!edit->isEnabled(), "it is being asked for");
        QTRY_VERIFY(edit->isEnabled());
        QVERIFY2(where->text().contains(u"does not answer"_s), qPrintable(where->text()));
        silent.reset();
        startKeychain();
        QVERIFY(fixture.isWritten({{}, token.string()}));
        QCheckBox *show = nullptr;
        for (QCheckBox *each : dialog->findChildren<QCheckBox *>()) {
            if (each->objectName() != u"inKeychain"_s)
                show = each;
        }
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QTRY_COMPARE(edit->text(), token.string());
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QVERIFY2(!where->text().contains(u"does not answer"_s), qPrintable(where->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void theDialogChangesNothingWhenTheKeychainIsSilent()
    {
        startBus();
        m_bus->stopKeychain();
        SilentKeychain silent(m_bus->address());
        QVERIFY(silent.isThere());
        KeychainBench fixture;
        Profile inFile = fixture.settings.profiles().constFirst();
        inFile.keychainEntry.clear();
        inFile.token = token.string();
        fixture.settings.setProfiles({inFile});
        fixture.window.begin(false, {});
        const QPointer<AccountsDialog> dialog = fixture.accounts();
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"inKeychain"_s), Qt::Key_Space);
        auto *status = dialog->findChild<QLabel *>(u"status"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(status->text().contains(u"Asking"_s), qPrintable(status->text()));
        QTRY_VERIFY2(status->text().contains(u"Nothing was saved"_s), qPrintable(status->text()));
        QVERIFY2(!status->text().contains(token.string()), "it shows the secret");
        QVERIFY(dialog);
        QCOMPARE(fixture.settings.profiles(), QList({inFile}));
        // The form works, and the way back is open.
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"inKeychain"_s), Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

private:
    void startBus()
    {
        if (!m_bus)
            m_bus = std::make_unique<PrivateBus>();
        if (!m_bus->isThere())
            QSKIP(qPrintable(m_bus->why()));
    }
    void startKeychain()
    {
        startBus();
        if (m_bus && m_bus->isThere() && !m_bus->startKeychain())
            QSKIP("no gnome-keyring to test with");
    }

    std::unique_ptr<PrivateBus> m_bus;
};

int runTests(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments.at(1) == u"--file"_s || arguments.at(1) == u"--keychain"_s))
        return startOn(arguments.at(2), arguments.at(1) == u"--keychain"_s);
    TestKeychainAccounts test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(runTests)

} // namespace tst_keychainaccounts

#include "tst_keychainaccounts.moc"
