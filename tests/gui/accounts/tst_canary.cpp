#include "fixtures/canary.h"
#include "fixtures/privatebus.h"
#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "session/delivery.h"
#include "store/accountsave.h"
#include "store/draftstore.h"
#include "ui/window/windowmanager.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLoggingCategory>
#include <QMenu>
#include <QMutex>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace tst_canary {

// The secrets contain characters that are encoded in JSON, URLs and HTML.
const Canary token("canary+token/7f3a9c51=&<d2e8>");
const Canary newToken("canary+fresh/5b1d77e0=&<c4a9>");
const Canary key("canary+key/e19b04c7=&<a6f3>");
const Canary fetched("canary.fetched.4711@example.com");
const Canary typed("CANARY-TYPED-81528");

const auto profileName = u"Tienda"_s;
const auto idOfAccount = u"c0ffee00-2222-4333-8444-555555555555"_s;

QMutex logMutex;
QByteArray logged; // all log messages of the program and of Qt

void collect(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

QByteArray allLogged()
{
    const QMutexLocker lock(&logMutex);
    return logged;
}

/// One run of the program with one account. Settings and drafts are in the standard locations below HOME.
struct CanaryFixture
{
    CanaryFixture(bool withKey, bool inKeychain)
    {
        Profile profile;
        profile.name = profileName;
        profile.kind = AccountKind::Production;
        profile.baseUrl = server.url() + u"/api"_s;
        profile.accountId = idOfAccount;
        (withKey ? profile.apiKey : profile.token) = (withKey ? key : token).string();
        settings.setProfiles({profile});
        settings.setCurrentProfile(profile.name);
        if (inKeychain)
            moveToKeychain(profile);
        window = &windows.add();
        QObject::connect(&window->messages(), &MessageBar::shown, window,
                         [this](const Message &message) { messageTexts << message.text << message.details; });
        window->resize(1366, 690);
    }

    /// Moves the profile's secrets from the settings file to the keychain. Sets isMoved on success.
    void moveToKeychain(Profile profile)
    {
        profile.keychainEntry = u"to be moved"_s;
        AccountSave save(settings, clock);
        bool isFinished = false;
        QObject::connect(&save, &AccountSave::finished, &save, [&](const AccountSave::Result &result) {
            isFinished = true;
            isMoved = result.end == AccountSave::Result::End::Saved;
        });
        save.save({profile}, profile.name);
        [[maybe_unused]] const bool ended = patient::waitFor([&isFinished] { return isFinished; });
    }

    /// Opens the contact. An account with an API key requests a token first.
    bool open(bool withKey)
    {
        QJsonObject contact = QJsonDocument::fromJson(seed.contact).object();
        contact[u"email"_s] = fetched.string();
        success =
            FaultServer::answer(200, QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{contact}}}).toJson());
        QList<FaultServer::Answer> script{success, FaultServer::silence()};
        if (withKey) {
            const QJsonObject answer{{u"data"_s, newToken.string()}};
            script.prepend(FaultServer::answer(200, QJsonDocument(answer).toJson()));
        }
        server.script(script);
        window->begin(false, seed.id);
        window->activateWindow();
        return patient::waitFor([this] { return window->session().hasContact(); }) &&
               patient::waitForWindowActive(window);
    }

    void type(const QString &text)
    {
        auto *line = window->view().findChild<QLineEdit *>(u"document_number"_s);
        line->setFocus();
        line->selectAll();
        WindowFixture::type(line, text);
    }

    /// Sends the contact and lets the server give this answer. Returns false if the send does not end.
    bool send(const FaultServer::Answer &answer)
    {
        // After a send whose outcome is unknown, the contact is fetched before anything is sent again.
        const auto *delivery = window->findChild<Delivery *>();
        const bool looksFirst =
            delivery->state() != Delivery::State::Idle && delivery->outcome().kind == Outcome::Kind::Unknown;
        server.script(looksFirst ? QList{success, answer} : QList{answer});
        messageTexts << QString(); // separates earlier messages from those of this send
        const qsizetype before = messageTexts.size();
        window->actions().send->trigger();
        const bool isReviewOpen =
            patient::waitFor([this] { return window->findChild<ReviewDialog *>() != nullptr; });
        const QPointer<ReviewDialog> review = window->findChild<ReviewDialog *>();
        for (const QPlainTextEdit *text : review->findChildren<QPlainTextEdit *>())
            reviewTexts << text->toPlainText();
        emit review->curlRequested();
        copiedTexts << QGuiApplication::clipboard()->text();
        return isReviewOpen && patient::waitFor([&] {
                   if (review && review->isVisible())
                       QTest::keyClick(review, Qt::Key_Return);
                   return !review && window->session().busy() == ContactSession::Busy::No &&
                          messageTexts.size() > before + 2;
               });
    }

    void copy(QAction *action)
    {
        QGuiApplication::clipboard()->clear();
        action->trigger();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        copiedTexts << QGuiApplication::clipboard()->text();
    }

    bool save(QAction *action, const QString &path)
    {
        action->trigger();
        auto *dialog = window->findChild<QFileDialog *>();
        auto *line = dialog->findChild<QLineEdit *>();
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
        return patient::waitFor([&] { return QFile::exists(path); });
    }

    /// Returns the titles, tooltips, accessible texts and labels of all widgets, and the recent contacts.
    QStringList visibleTexts() const
    {
        emit window->actions().recentMenu->aboutToShow();
        QStringList texts;
        const QWidgetList all = QApplication::allWidgets();
        for (const QWidget *widget : all) {
            texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
                  << widget->accessibleDescription();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts << label->text();
        }
        for (const QAction *action : window->actions().recentMenu->actions())
            texts << action->text();
        return texts;
    }

    const corpus::Sample seed = corpus::seedSample();
    FaultServer server;
    FaultServer::Answer success;
    FakeClock clock;
    Settings settings;
    DraftStore drafts;
    WindowManager windows{settings, clock, &drafts};
    MainWindow *window = nullptr;
    bool isMoved = false;
    QStringList messageTexts;
    QStringList reviewTexts;
    QStringList copiedTexts;
};

/// Returns an answer that repeats all canaries, as they are and with the escapes that servers use in JSON.
FaultServer::Answer echo(int status, const QList<QByteArray> &headers = {})
{
    QByteArray values;
    for (const Canary *canary : {&token, &newToken, &key, &fetched, &typed}) {
        values += ' ' + canary->text();
        values += ' ' + QByteArray(canary->text()).replace('/', "\\/").replace('+', "\\u002B");
    }
    return FaultServer::answer(status,
                               "{\"message\":\"refused:" + values +
                                   "\",\"errors\":[{\"field\":\"email\",\"message\":\"" + values + "\"}]}",
                               headers);
}

/// Fetches, edits, sends, copies and exports a contact, then searches all files, the log, the clipboard and
/// the texts of the window. Only the settings file may contain secrets; only drafts and exports may contain
/// contact data.
class TestCanary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_home = qEnvironmentVariable("HOME");
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_before = qInstallMessageHandler(collect);
    }
    void cleanupTestCase() { qInstallMessageHandler(m_before); }

    void search_findsEveryEncoding()
    {
        for (const Canary *canary : {&token, &fetched}) {
            const QByteArray &text = canary->text();
            QVERIFY(canary->isIn("before " + text + " after"));
            QVERIFY(canary->isIn(QByteArray("  " + text + "  ").toBase64()));
            QVERIFY(canary->isIn(QByteArray(" " + text).toBase64(QByteArray::Base64UrlEncoding)));
            QVERIFY(canary->isIn(text.toBase64() + "=="));
            QVERIFY(canary->isIn(QUrl::toPercentEncoding(canary->string())));
            const QString string = canary->string();
            QVERIFY(
                canary->isIn(QByteArray(reinterpret_cast<const char *>(string.utf16()), 2 * string.size())));
            QVERIFY(!canary->isIn(QByteArray("canary")));
        }
    }

    void search_findsDeliberateLeak()
    {
        const QString path = m_home + u"/.cache/leak"_s;
        QDir().mkpath(m_home + u"/.cache"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x" + key.text().toBase64());
        file.close();
        QCOMPARE(key.filesWith(m_home), QStringList{u".cache/leak"_s});
        QVERIFY(file.remove());
        qDebug() << "leaked" << token.string();
        QVERIFY(token.isIn(allLogged()));
        const QMutexLocker lock(&logMutex);
        logged.clear();
    }

    void canaries_areFoundOnlyWhereExpected_data()
    {
        QTest::addColumn<bool>("withKey");
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("token") << false << false;
        QTest::newRow("API key") << true << false;
        QTest::newRow("token in the keychain") << false << true;
        QTest::newRow("API key in the keychain") << true << true;
    }
    void canaries_areFoundOnlyWhereExpected()
    {
        QFETCH(bool, withKey);
        QFETCH(bool, inKeychain);
        if (inKeychain) {
            // All rows share one bus, because the library keeps its first connection. The
            // keychain's files are below TMPDIR, so they are searched, too.
            if (!m_bus)
                m_bus = std::make_unique<PrivateBus>();
            if (!m_bus->isThere() || !m_bus->startKeychain())
                QSKIP("gnome-keyring is not installed or does not start");
        }
        const QString exports = m_home + u"/exports"_s;
        QDir().mkpath(exports);
        const QStringList draftFiles{u".local/share/contact-editor/contact-editor.sqlite"_s,
                                     u".local/share/contact-editor/contact-editor.sqlite-wal"_s};
        QStringList messageTexts, visibleTexts, reviewTexts, copiedTexts;
        QString support;
        {
            CanaryFixture fixture(withKey, inKeychain);
            QCOMPARE(fixture.isMoved, inKeychain);
            QVERIFY(fixture.open(withKey));
            fixture.type(typed.string());
            QTRY_VERIFY(!typed.filesWith(m_home).isEmpty());
            for (const Canary *value : {&fetched, &typed}) {
                for (const QString &file : value->filesWith(m_home))
                    QVERIFY2(draftFiles.contains(file), qPrintable(file));
            }

            const QByteArray redirectTarget = "https://" + QByteArray("elsewhere.example/") +
                                              QUrl::toPercentEncoding(token.string()) +
                                              "?t=" + newToken.text();
            for (const auto &answer :
                 {echo(400), echo(401), echo(403), echo(422), echo(500), echo(200),
                  echo(302, {"Location: " + redirectTarget}), echo(307, {"Location: " + redirectTarget}),
                  FaultServer::raw({}, FaultServer::Answer::Then::Reset),
                  FaultServer::raw("HTTP/1.1 " + token.text() + "\r\n\r\n",
                                   FaultServer::Answer::Then::Close)}) {
                QVERIFY2(fixture.send(answer), answer.bytes.left(200).constData());
                visibleTexts << fixture.visibleTexts();
            }
            const WindowActions &actions = fixture.window->actions();
            fixture.copy(actions.copyJson);
            fixture.copy(actions.copyCurl);
            fixture.copy(actions.support);
            support = fixture.copiedTexts.constLast();
            QVERIFY(fixture.save(actions.saveJson, exports + u"/contact.json"_s));
            QVERIFY(fixture.save(actions.savePdf, exports + u"/contact.pdf"_s));
            visibleTexts << fixture.visibleTexts();
            QVERIFY(fixture.server.requests().constLast().contains(typed.text()));

            QVERIFY(fixture.send(fixture.success));
            visibleTexts << fixture.visibleTexts();
            messageTexts = fixture.messageTexts;
            reviewTexts = fixture.reviewTexts;
            copiedTexts = fixture.copiedTexts;
            fixture.window->close();
        }
        QVERIFY2(messageTexts.join(u' ').contains(u"***"_s),
                 "masked server text is missing from the messages");

        // The answers repeat all canaries; the program can mask only the secrets that it has.
        const QList<const Canary *> knownSecrets =
            withKey ? QList<const Canary *>{&newToken, &key} : QList<const Canary *>{&token};
        for (const Canary *secret : knownSecrets) {
            const char *name = secret->text().constData();
            QVERIFY2(!secret->isIn(allLogged()), lineWith(*secret, allLogged()).constData());
            for (const QStringList &texts : {messageTexts, visibleTexts, reviewTexts, copiedTexts}) {
                for (const QString &text : texts)
                    QVERIFY2(!secret->isIn(text), qPrintable(QLatin1StringView(name) + u" in "_s + text));
            }
            const QStringList files = secret->filesWith(m_home);
            const bool isKept = secret != &newToken && !inKeychain;
            QCOMPARE(files,
                     isKept ? QStringList{u".config/contact-editor/contact-editor.ini"_s} : QStringList());
        }
        // With its accessibility categories enabled, Qt logs what screen readers get. The program never
        // enables them, not even with --verbose.
        QByteArray log;
        for (const QByteArray &line : allLogged().split('\n')) {
            if (!line.startsWith("qt.accessibility."))
                log += line + '\n';
        }
        // Contact data is left only in exports: sending removed the draft.
        for (const Canary *value : {&fetched, &typed}) {
            QVERIFY2(!value->isIn(log), lineWith(*value, log).constData());
            QVERIFY2(!value->isIn(support), qPrintable(support));
            for (const QString &file : value->filesWith(m_home))
                QVERIFY2(file.startsWith(u"exports/"_s), qPrintable(file));
        }
        QVERIFY2(!log.contains(idOfAccount.toLatin1()), "the account's ID is in the log");
        QVERIFY2(!log.contains(corpus::seedSample().id.toLatin1()), "the contact's ID is in the log");
        QVERIFY2(log.contains("contacteditor.net: PUT 400"), log.right(3000).constData());
        for (const auto &part : {idOfAccount, corpus::seedSample().id, profileName, u"127.0.0.1"_s, u"://"_s})
            QVERIFY2(!support.contains(part), qPrintable(support));
        for (const auto &part : {u"Contact Editor"_s, u"Account: production, http to this computer"_s,
                                 u"Windows: 1, drafts: 1"_s, u"status 400, NotApplied, Rejected"_s})
            QVERIFY2(support.contains(part), qPrintable(support));
        QDir(exports).removeRecursively();
        const bool inSupport = support.contains(u"keychain"_s);
        QCOMPARE(inSupport, inKeychain);
        QDir(m_home + u"/.config"_s).removeRecursively();
    }

private:
    static QByteArray lineWith(const Canary &canary, const QByteArray &text)
    {
        for (const QByteArray &line : text.split('\n')) {
            if (canary.isIn(line))
                return line;
        }
        return "match spans several lines";
    }

    std::unique_ptr<PrivateBus> m_bus;
    QString m_home;
    QtMessageHandler m_before = nullptr;
};

int runTests(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable);
    // Temporary files are below HOME, so that the search includes them.
    QDir(home.path()).mkdir(u"tmp"_s);
    qputenv("TMPDIR", QFile::encodeName(home.filePath(u"tmp"_s)));
    QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(u"0.0"_s);
    TestCanary test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(runTests)

} // namespace tst_canary

#include "tst_canary.moc"
