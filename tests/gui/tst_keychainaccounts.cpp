#include "gui/bench.h"
#include "support/canary.h"
#include "support/privatebus.h"
#include "support/settingsfile.h"
#include "support/silentkeychain.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/accountswitch.h"
#include "ui/accounts/omissiondialog.h"

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

namespace {

const Canary token("canary-token-7f3a9c51");
const auto entry = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

/// A bench whose account has its secrets in the keychain.
struct KeychainBench : Bench
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
        return QTest::qWaitFor([&got] { return got.has_value(); }, 15'000) && !got->problem;
    }
    QString said() { return window.messages().text(); }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        return window.messages().findChild<Widget *>(name);
    }
    bool waitForPrompt()
    {
        return QTest::qWaitFor([this] { return part<QLineEdit>(u"newToken"_s) != nullptr; }) &&
               QTest::qWaitForWindowActive(&window);
    }
    AccountsDialog *accounts()
    {
        window.findChild<AccountSwitch *>()->editAccounts();
        auto *dialog = window.findChild<AccountsDialog *>();
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
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
        Bench bench;
        return bench.openSeed() && !server.hasPendingConnections() ? 0 : 3;
    }
    KeychainBench bench;
    bench.window.begin(false, {});
    const bool told = QTest::qWaitFor([&] { return bench.said().contains(u"does not answer"_s); });
    return told && server.hasPendingConnections() ? 0 : 4;
}

} // namespace

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
        child.start(QCoreApplication::applicationFilePath(), {how, folder.filePath(u"bus"_s)});
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
    }

    void aSilentKeychainIsToldOfAndATokenHelps()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        KeychainBench bench;
        bench.server.script({FaultServer::answer(200, bench.seed.answer), FaultServer::silence()});
        bench.window.begin(false, bench.seed.id);
        QVERIFY(bench.waitForPrompt());
        QVERIFY2(bench.said().contains(u"keychain"_s) && bench.said().contains(u"Tienda"_s),
                 qPrintable(bench.said()));
        QCOMPARE(bench.server.requests().size(), 0);

        auto *line = bench.part<QLineEdit>(u"newToken"_s);
        line->setFocus();
        QTest::keyClicks(line, u"typed-token"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(bench.server.requests().constFirst().contains("Bearer typed-token"));
        // It is nowhere in the file, as the person wanted.
        QVERIFY(!contentOf(bench.settings.path()).contains("typed-token"));
        // Nor in the keychain, of which the person hears.
        QTRY_VERIFY2(bench.said().contains(u"is not kept"_s), qPrintable(bench.said()));
    }

    void aSendWaitsAndGoesOnWhenTheKeychainIsThere()
    {
        startBus();
        auto silent = std::make_unique<SilentKeychain>(m_bus->address());
        KeychainBench bench;
        bench.window.begin(false, {});
        QVERIFY(bench.waitForPrompt());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bench.seed.contact));
        bench.window.actions().paste->trigger();
        QTRY_VERIFY(bench.desk.hasContact());
        bench.retype("first_name", u"Ana"_s);
        QCOMPARE(bench.line("first_name")->text(), u"Ana"_s);
        bench.window.actions().send->trigger();
        QTRY_VERIFY(bench.reviewDialog());
        bench.reviewDialog()->findChild<QCheckBox *>()->setChecked(true); // it didn't come from the server
        QVERIFY(bench.confirm());
        QTRY_COMPARE(bench.desk.busy(), Desk::Busy::No);
        QVERIFY(bench.waitForPrompt());
        QVERIFY2(bench.said().contains(u"Nothing is lost"_s), qPrintable(bench.said()));
        QCOMPARE(bench.server.requests().size(), 0);
        QCOMPARE(bench.line("first_name")->text(), u"Ana"_s);

        silent.reset();
        startKeychain();
        QVERIFY(bench.isWritten({{}, token.string()}));
        QJsonObject sent = bench.seedObject();
        sent[u"first_name"_s] = u"Ana"_s;
        bench.server.script({FaultServer::answer(200, bench.seed.answer), bench.answerWith(sent)});
        QTest::keyClick(bench.part<QPushButton>(u"tryAgain"_s), Qt::Key_Space);
        QTRY_COMPARE(bench.server.requests().size(), 2); // a look, then the contact
        QVERIFY(bench.server.requests().constLast().startsWith("PUT "));
        QVERIFY(bench.server.requests().constLast().contains("Bearer " + token.text()));
        QTRY_VERIFY2(bench.window.messages().kind() == MessageBar::Kind::Success, qPrintable(bench.said()));
    }

    void aStartFetchesWhatItNeeds()
    {
        startKeychain();
        KeychainBench bench;
        QVERIFY(bench.isWritten({{}, token.string()}));
        QVERIFY(bench.openSeed());
        QVERIFY(bench.server.requests().constFirst().contains("Bearer " + token.text()));
        QCOMPARE(token.filesWith(bench.folder.path()), QStringList());
    }

    void itsExpiryIsSaidAhead()
    {
        startKeychain();
        KeychainBench bench;
        const QByteArray payload =
            "{\"exp\":" + QByteArray::number(bench.clock.now().addSecs(60).toSecsSinceEpoch()) + '}';
        const QByteArray expiring = "e30." + payload.toBase64(QByteArray::Base64UrlEncoding) + ".sig";
        QVERIFY(bench.isWritten({{}, QString::fromLatin1(expiring)}));
        QVERIFY(bench.openSeed());
        QTRY_VERIFY(bench.window.findChild<QToolButton *>(u"tokenExpiry"_s)->isVisible());
    }

    void whatIsKeptOfAContactIsFoundOutWithIt()
    {
        startKeychain();
        KeychainBench bench;
        QVERIFY(bench.isWritten({{}, token.string()}));
        Profile profile = bench.settings.profiles().constFirst();
        profile.kind = AccountKind::Test;
        bench.settings.setProfiles({profile});
        bench.window.begin(false, {});
        AccountsDialog *dialog = bench.accounts();
        QVERIFY(dialog);
        // The dialog knows them by now, which makes no edit of the account.
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"token"_s)->text(), token.string());
        dialog->keepContactsIn(bench.folder.path());
        auto *find = dialog->findChild<QPushButton *>(u"findOmission"_s);
        QVERIFY(find->isEnabled());
        QTest::keyClick(find, Qt::Key_Space);
        auto *omission = dialog->findChild<OmissionDialog *>();
        QVERIFY(omission && QTest::qWaitForWindowExposed(omission));
        bench.server.script({FaultServer::answer(200, bench.seed.answer)});
        QTest::keyClicks(omission->findChild<QLineEdit *>(), bench.seed.id);
        QTest::keyClick(omission, Qt::Key_Return);
        QTRY_COMPARE(bench.server.requests().size(), 1);
        QVERIFY(bench.server.requests().constFirst().contains("Bearer " + token.text()));
    }

    void theDialogMovesThemThereAndBack()
    {
        startKeychain();
        KeychainBench bench;
        bench.settings.keychain().setTimeLimit(10s);
        Profile inFile = bench.settings.profiles().constFirst();
        inFile.keychainEntry.clear();
        inFile.token = token.string();
        bench.settings.setProfiles({inFile});
        bench.window.begin(false, {});
        QVERIFY(contentOf(bench.settings.path()).contains(token.text()));

        QPointer<AccountsDialog> dialog = bench.accounts();
        QVERIFY(dialog);
        auto *where = dialog->findChild<QLabel *>(u"whereSecretsAre"_s);
        QVERIFY2(where->text().contains(bench.settings.path()), qPrintable(where->text()));
        auto *check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        QVERIFY(!check->isChecked());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY2(where->text().contains(u"keychain"_s), qPrintable(where->text()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(!contentOf(bench.settings.path()).contains(token.text()));
        QVERIFY(bench.settings.profiles().constFirst().lacksSecrets());

        dialog = bench.accounts();
        check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        auto *edit = dialog->findChild<QLineEdit *>(u"token"_s);
        QVERIFY(check->isChecked());
        QTRY_COMPARE(edit->text(), token.string());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        // What came from there is no edit.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);

        dialog = bench.accounts();
        check = dialog->findChild<QCheckBox *>(u"inKeychain"_s);
        edit = dialog->findChild<QLineEdit *>(u"token"_s);
        QTRY_COMPARE(edit->text(), token.string());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(bench.settings.profiles(), QList({inFile}));
    }

    void showingThemAsksAgain()
    {
        startBus();
        m_bus->stopKeychain();
        auto silent = std::make_unique<SilentKeychain>(m_bus->address());
        QVERIFY(silent->isThere());
        KeychainBench bench;
        bench.window.begin(false, {});
        const QPointer<AccountsDialog> dialog = bench.accounts();
        auto *edit = dialog->findChild<QLineEdit *>(u"token"_s);
        auto *where = dialog->findChild<QLabel *>(u"whereSecretsAre"_s);
        QVERIFY2(!edit->isEnabled(), "it is being asked for");
        QTRY_VERIFY(edit->isEnabled());
        QVERIFY2(where->text().contains(u"does not answer"_s), qPrintable(where->text()));
        silent.reset();
        startKeychain();
        QVERIFY(bench.isWritten({{}, token.string()}));
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
        KeychainBench bench;
        Profile inFile = bench.settings.profiles().constFirst();
        inFile.keychainEntry.clear();
        inFile.token = token.string();
        bench.settings.setProfiles({inFile});
        bench.window.begin(false, {});
        const QPointer<AccountsDialog> dialog = bench.accounts();
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"inKeychain"_s), Qt::Key_Space);
        auto *status = dialog->findChild<QLabel *>(u"status"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(status->text().contains(u"Asking"_s), qPrintable(status->text()));
        QTRY_VERIFY2(status->text().contains(u"Nothing was saved"_s), qPrintable(status->text()));
        QVERIFY2(!status->text().contains(token.string()), "it shows the secret");
        QVERIFY(dialog);
        QCOMPARE(bench.settings.profiles(), QList({inFile}));
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

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments.at(1) == u"--file"_s || arguments.at(1) == u"--keychain"_s))
        return startOn(arguments.at(2), arguments.at(1) == u"--keychain"_s);
    TestKeychainAccounts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainaccounts.moc"
