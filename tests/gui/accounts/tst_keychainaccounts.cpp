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

/// A window whose account has its secrets in the keychain.
struct KeychainFixture : WindowFixture
{
    KeychainFixture()
    {
        Profile profile = settings.profiles().constFirst();
        profile.keychainEntry = entry;
        settings.setProfiles({profile});
        settings.keychain().setTimeLimit(200ms);
    }

    /// Writes the secrets. The first request after a restart of the keychain fails, because the library still
    /// uses its old session; the second succeeds.
    bool isWritten(const Secrets &secrets) { return write(secrets) || write(secrets); }
    bool write(const Secrets &secrets)
    {
        std::optional<Keychain::Answer> answer;
        settings.keychain().setTimeLimit(10s);
        settings.keychain().write(entry, secrets, &settings,
                                  [&answer](const Keychain::Answer &result) { answer = result; });
        return patient::waitFor([&answer] { return answer.has_value(); }) && !answer->problem;
    }
    QString messageText() { return window.messages().text(); }
    template <typename Widget>
    Widget *findPart(const QString &name)
    {
        return window.messages().findChild<Widget *>(name);
    }
    bool waitForPrompt()
    {
        return patient::waitFor([this] { return findPart<QLineEdit>(u"newToken"_s) != nullptr; }) &&
               patient::waitForWindowActive(&window);
    }
    AccountsDialog *openAccountsDialog()
    {
        window.findChild<AccountSwitch *>()->editAccounts();
        auto *dialog = window.findChild<AccountsDialog *>();
        return patient::waitForWindowExposed(dialog) ? dialog : nullptr;
    }
};

/// Starts an editor on a session bus that accepts connections but never answers. Returns the exit code: 0 if
/// the editor connected to the bus exactly when its account uses the keychain.
int startOnSilentBus(const QString &bus, bool inKeychain)
{
    QLocalServer server;
    if (!server.listen(bus))
        return 2;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(server.fullServerName()));
    if (!inKeychain) {
        WindowFixture fixture;
        return fixture.openSeed() && !server.hasPendingConnections() ? 0 : 3;
    }
    KeychainFixture fixture;
    fixture.window.begin(false, {});
    const bool isReported =
        patient::waitFor([&] { return fixture.messageText().contains(u"does not answer"_s); });
    return isReported && server.hasPendingConnections() ? 0 : 4;
}

/// Tests accounts whose secrets are in the keychain: at startup, while sending, and in the accounts dialog.
class TestKeychainAccounts : public QObject
{
    Q_OBJECT

private slots:
    void sessionBus_isUsedOnlyForKeychainAccounts_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("in the file") << u"--file"_s;
        QTest::newRow("in the keychain") << u"--keychain"_s;
    }
    void sessionBus_isUsedOnlyForKeychainAccounts()
    {
        QFETCH(QString, option);
        const QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"tst_keychainaccounts"_s, option, folder.filePath(u"bus"_s)});
        QVERIFY(child.waitForFinished(patience));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
    }

    void silentKeychain_isReportedAndTypedTokenIsUsed()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        KeychainFixture fixture;
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer), FaultServer::silence()});
        fixture.window.begin(false, fixture.seed.id);
        QVERIFY(fixture.waitForPrompt());
        QVERIFY2(fixture.messageText().contains(u"keychain"_s) && fixture.messageText().contains(u"Tienda"_s),
                 qPrintable(fixture.messageText()));
        QCOMPARE(fixture.server.requests().size(), 0);

        auto *line = fixture.findPart<QLineEdit>(u"newToken"_s);
        line->setFocus();
        QTest::keyClicks(line, u"typed-token"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(fixture.server.requests().constFirst().contains("Bearer typed-token"));
        // The token is not in the settings file, because the account uses the keychain.
        QVERIFY(!contentOf(fixture.settings.path()).contains("typed-token"));
        // The keychain could not store the token either, and a message says so.
        QTRY_VERIFY2(fixture.messageText().contains(u"is not kept"_s), qPrintable(fixture.messageText()));
    }

    void send_succeedsOnRetryWhenKeychainAnswers()
    {
        startBus();
        auto silent = std::make_unique<SilentKeychain>(m_bus->address());
        KeychainFixture fixture;
        fixture.window.begin(false, {});
        QVERIFY(fixture.waitForPrompt());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(fixture.seed.contact));
        fixture.window.actions().paste->trigger();
        QTRY_VERIFY(fixture.session.hasContact());
        fixture.retype("first_name", u"Ana"_s);
        QCOMPARE(fixture.line("first_name")->text(), u"Ana"_s);
        fixture.window.actions().send->trigger();
        QTRY_VERIFY(fixture.reviewDialog());
        // Confirms the warning that the contact did not come from the server.
        fixture.reviewDialog()->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(fixture.confirm());
        QTRY_COMPARE(fixture.session.busy(), ContactSession::Busy::No);
        QVERIFY(fixture.waitForPrompt());
        QVERIFY2(fixture.messageText().contains(u"Nothing is lost"_s), qPrintable(fixture.messageText()));
        QCOMPARE(fixture.server.requests().size(), 0);
        QCOMPARE(fixture.line("first_name")->text(), u"Ana"_s);

        silent.reset();
        startKeychain();
        QVERIFY(fixture.isWritten({{}, token.string()}));
        QJsonObject sent = fixture.seedObject();
        sent[u"first_name"_s] = u"Ana"_s;
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer), fixture.answerWith(sent)});
        QTest::keyClick(fixture.findPart<QPushButton>(u"tryAgain"_s), Qt::Key_Space);
        QTRY_COMPARE(fixture.server.requests().size(), 2); // a GET to check, then the PUT
        QVERIFY(fixture.server.requests().constLast().startsWith("PUT "));
        QVERIFY(fixture.server.requests().constLast().contains("Bearer " + token.text()));
        QTRY_VERIFY2(fixture.window.messages().kind() == MessageBar::Kind::Success,
                     qPrintable(fixture.messageText()));
    }

    void start_readsTokenFromKeychain()
    {
        startKeychain();
        KeychainFixture fixture;
        QVERIFY(fixture.isWritten({{}, token.string()}));
        QVERIFY(fixture.openSeed());
        QVERIFY(fixture.server.requests().constFirst().contains("Bearer " + token.text()));
        QCOMPARE(token.filesWith(fixture.folder.path()), QStringList());
    }

    void keychainToken_expiryIsAnnounced()
    {
        startKeychain();
        KeychainFixture fixture;
        const QByteArray payload =
            "{\"exp\":" + QByteArray::number(fixture.clock.now().addSecs(60).toSecsSinceEpoch()) + '}';
        const QByteArray expiring = "e30." + payload.toBase64(QByteArray::Base64UrlEncoding) + ".sig";
        QVERIFY(fixture.isWritten({{}, QString::fromLatin1(expiring)}));
        QVERIFY(fixture.openSeed());
        QTRY_VERIFY(fixture.window.findChild<QToolButton *>(u"tokenExpiry"_s)->isVisible());
    }

    void dialog_movesSecretsToKeychainAndBack()
    {
        startKeychain();
        KeychainFixture fixture;
        fixture.settings.keychain().setTimeLimit(10s);
        Profile inFile = fixture.settings.profiles().constFirst();
        inFile.keychainEntry.clear();
        inFile.token = token.string();
        fixture.settings.setProfiles({inFile});
        fixture.window.begin(false, {});
        QVERIFY(contentOf(fixture.settings.path()).contains(token.text()));

        QPointer<AccountsDialog> dialog = fixture.openAccountsDialog();
        QVERIFY(dialog);
        auto *storageLabel = dialog->findChild<QLabel *>(u"whereSecretsAre"_s);
        QVERIFY2(storageLabel->text().contains(fixture.settings.path()), qPrintable(storageLabel->text()));
        auto *check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        QVERIFY(!check->isChecked());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY2(storageLabel->text().contains(u"keychain"_s), qPrintable(storageLabel->text()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(!contentOf(fixture.settings.path()).contains(token.text()));
        QVERIFY(fixture.settings.profiles().constFirst().needsSecrets());

        dialog = fixture.openAccountsDialog();
        check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        auto *edit = dialog->findChild<QLineEdit *>(u"token"_s);
        QVERIFY(check->isChecked());
        QTRY_COMPARE(edit->text(), token.string());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        // Values read from the keychain do not count as edits.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);

        dialog = fixture.openAccountsDialog();
        check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        edit = dialog->findChild<QLineEdit *>(u"token"_s);
        QTRY_COMPARE(edit->text(), token.string());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(fixture.settings.profiles(), QList({inFile}));
    }

    void showingSecrets_readsKeychainAgain()
    {
        startBus();
        m_bus->stopKeychain();
        auto silent = std::make_unique<SilentKeychain>(m_bus->address());
        QVERIFY(silent->isThere());
        KeychainFixture fixture;
        fixture.window.begin(false, {});
        const QPointer<AccountsDialog> dialog = fixture.openAccountsDialog();
        auto *edit = dialog->findChild<QLineEdit *>(u"token"_s);
        auto *storageLabel = dialog->findChild<QLabel *>(u"whereSecretsAre"_s);
        QVERIFY2(!edit->isEnabled(), "token can be edited while the keychain is being read");
        QTRY_VERIFY(edit->isEnabled());
        QVERIFY2(storageLabel->text().contains(u"does not answer"_s), qPrintable(storageLabel->text()));
        silent.reset();
        startKeychain();
        QVERIFY(fixture.isWritten({{}, token.string()}));
        QCheckBox *show = nullptr;
        for (QCheckBox *checkBox : dialog->findChildren<QCheckBox *>()) {
            if (checkBox->objectName() != u"inKeychain"_s)
                show = checkBox;
        }
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QTRY_COMPARE(edit->text(), token.string());
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QVERIFY2(!storageLabel->text().contains(u"does not answer"_s), qPrintable(storageLabel->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void silentKeychain_leavesSavedAccountUnchanged()
    {
        startBus();
        m_bus->stopKeychain();
        SilentKeychain silent(m_bus->address());
        QVERIFY(silent.isThere());
        KeychainFixture fixture;
        Profile inFile = fixture.settings.profiles().constFirst();
        inFile.keychainEntry.clear();
        inFile.token = token.string();
        fixture.settings.setProfiles({inFile});
        fixture.window.begin(false, {});
        const QPointer<AccountsDialog> dialog = fixture.openAccountsDialog();
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"inKeychain"_s), Qt::Key_Space);
        auto *status = dialog->findChild<QLabel *>(u"status"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(status->text().contains(u"Asking"_s), qPrintable(status->text()));
        QTRY_VERIFY2(status->text().contains(u"Nothing was saved"_s), qPrintable(status->text()));
        QVERIFY2(!status->text().contains(token.string()), "status shows the secret");
        QVERIFY(dialog);
        QCOMPARE(fixture.settings.profiles(), QList({inFile}));
        // The form still accepts input, and the dialog can be closed.
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
            QSKIP("gnome-keyring is not installed or does not start");
    }

    std::unique_ptr<PrivateBus> m_bus;
};

int runTests(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments.at(1) == u"--file"_s || arguments.at(1) == u"--keychain"_s))
        return startOnSilentBus(arguments.at(2), arguments.at(1) == u"--keychain"_s);
    TestKeychainAccounts test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(runTests)

} // namespace tst_keychainaccounts

#include "tst_keychainaccounts.moc"
