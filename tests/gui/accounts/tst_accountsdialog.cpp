#include "fixtures/fakeclock.h"
#include "fixtures/faultserver.h"
#include "fixtures/testprogram.h"
#include "fixtures/wheel.h"
#include "store/settings.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/widgets/inlinequestion.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tst_accountsdialog {

Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.kind = AccountKind::Test;
    profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
    profile.apiKey = u"key-of-"_s + name;
    return profile;
}

/// Edits, tests and removes accounts in the dialog and checks the settings that it saves.
class TestAccountsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"contact-editor/contact-editor.ini"_s));
    }
    void cleanup() { delete m_dialog; }

    void firstAccount_isSavedAndBecomesCurrent()
    {
        open();
        QVERIFY(edit("name")->hasFocus());
        QCOMPARE(edit("baseUrl")->text(), standardBaseUrl());
        QTest::keyClicks(edit("name"), u" Shop "_s);
        QTest::keyClicks(edit("accountId"), u"11111111-2222-4333-8444-555555555555"_s);
        QTest::keyClicks(edit("apiKey"), u"secret "_s);
        QSignalSpy saved(m_dialog, &AccountsDialog::profilesSaved);
        QTest::keyClick(edit("apiKey"), Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QTRY_VERIFY(!m_dialog);
        const QList<Profile> profiles = m_settings->profiles();
        QCOMPARE(profiles.size(), 1);
        QCOMPARE(profiles.first().name, u"Shop"_s);
        QCOMPARE(profiles.first().kind, AccountKind::Production);
        QCOMPARE(profiles.first().apiKey, u"secret"_s);
        QCOMPARE(m_settings->currentProfile(), u"Shop"_s);
    }

    void wheel_changesNoKind()
    {
        Profile shop = profileNamed(u"Alfa"_s);
        shop.kind = AccountKind::Production;
        shop.putSemantics = PutSemantics::Merges;
        m_settings->setProfiles({shop});
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        auto *kind = m_dialog->findChild<QComboBox *>(u"kind"_s);
        for (QWidget *focused : {static_cast<QWidget *>(edit("name")), static_cast<QWidget *>(kind)}) {
            focused->setFocus();
            for (const int steps : {-1, 1}) {
                turnWheel(kind, steps);
                turnWheel(semantics(), steps);
                QCOMPARE(AccountKind(kind->currentData().toInt()), AccountKind::Production);
                QCOMPARE(PutSemantics(semantics()->currentData().toInt()), PutSemantics::Merges);
                QVERIFY(focused->hasFocus());
            }
        }
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_settings->profiles(), QList<Profile>{shop});
    }

    void focus_returnsAfterAnInlineQuestion()
    {
        m_settings->setProfiles({profileNamed(u"Alfa"_s)});
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        retype(edit("name"), u"Beta"_s);
        QTest::keyClick(edit("name"), Qt::Key_Escape);
        auto *question = m_dialog->findChild<InlineQuestion *>();
        QVERIFY(question->isVisible() && question->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QVERIFY2(edit("name")->hasFocus(), "the question took the focus with it");
        QTest::keyClick(edit("name"), Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // keeps editing
        QVERIFY(m_dialog && !question->isVisible());
        QVERIFY(edit("name")->hasFocus());
    }

    void putSemantics_areStatedAndSaved()
    {
        m_settings->setProfiles({profileNamed(u"Alfa"_s)});
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        QCOMPARE(PutSemantics(semantics()->currentData().toInt()), PutSemantics::Unknown);
        semantics()->setFocus();
        QTest::keyClick(semantics(), Qt::Key_Down);
        QTest::keyClick(semantics(), Qt::Key_Down);
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_settings->profiles().first().putSemantics, PutSemantics::Replaces);
        open();
        QCOMPARE(PutSemantics(semantics()->currentData().toInt()), PutSemantics::Replaces);
    }

    void putSemantics_holdForTheirServerOnly()
    {
        QList<Profile> before{profileNamed(u"Alfa"_s)};
        before.first().putSemantics = PutSemantics::Merges;
        m_settings->setProfiles(before);
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        retype(edit("baseUrl"), u"https://example.com/v1"_s);
        QCOMPARE(PutSemantics(semantics()->currentData().toInt()), PutSemantics::Unknown);
        retype(edit("baseUrl"), standardBaseUrl());
        QCOMPARE(PutSemantics(semantics()->currentData().toInt()), PutSemantics::Merges);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY2(!m_dialog, "dialog did not close although all values are the original ones");

        open();
        retype(edit("accountId"), u"22222222-2222-4333-8444-555555555555"_s);
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_settings->profiles().first().putSemantics, PutSemantics::Unknown);
    }

    void invalidField_isExplainedAndNotSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("duplicate name") << u"name"_s << u"beta"_s;
        QTest::newRow("empty name") << u"name"_s << u" "_s;
        QTest::newRow("http to a remote host") << u"baseUrl"_s << u"http://example.com/v1"_s;
        QTest::newRow("not a URL") << u"baseUrl"_s << u"example"_s;
        QTest::newRow("not a UUID") << u"accountId"_s << u"12345"_s;
        QTest::newRow("key with whitespace") << u"apiKey"_s << u"a b"_s;
        QTest::newRow("token with whitespace") << u"token"_s << u"Bearer x"_s;
    }
    void invalidField_isExplainedAndNotSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const QList<Profile> before{profileNamed(u"Alfa"_s), profileNamed(u"Beta"_s)};
        m_settings->setProfiles(before);
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        auto *invalid = edit(field.toLatin1().constData());
        QCOMPARE(invalid->accessibleDescription(), QString());
        retype(invalid, text);
        QVERIFY(!invalid->accessibleDescription().isEmpty());
        QTest::keyClick(invalid, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(invalid->hasFocus());
        QVERIFY(!label("status").isEmpty());
        QCOMPARE(m_settings->profiles(), before);
    }

    void secrets_areShownOnRequestAndNeverCopied()
    {
        m_settings->setProfiles({profileNamed(u"Alfa"_s), profileNamed(u"Beta"_s)});
        open();
        QCOMPARE(edit("apiKey")->echoMode(), QLineEdit::Password);
        QGuiApplication::clipboard()->clear();
        edit("apiKey")->selectAll();
        edit("apiKey")->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        auto *show = m_dialog->findChild<QCheckBox *>();
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(edit("apiKey")->echoMode(), QLineEdit::Normal);
        QCOMPARE(edit("token")->echoMode(), QLineEdit::Normal);

        // Visible secrets cannot be copied either.
        QGuiApplication::clipboard()->setText(u"mine"_s);
        const QString secret = edit("apiKey")->text();
        edit("apiKey")->setFocus();
        for (const auto key : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut})
            QTest::keySequence(edit("apiKey"), key);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
        QCOMPARE(edit("apiKey")->text(), secret);
        QVERIFY(!secret.isEmpty());
        QContextMenuEvent menuRequest(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(edit("apiKey"), &menuRequest);
        const auto *menu = edit("apiKey")->findChild<QMenu *>();
        QStringList enabled;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator())
                enabled << action->text().remove(u'&').section(u'\t', 0, 0);
        }
        QVERIFY2(enabled.contains(u"Paste"_s) && !enabled.contains(u"Copy"_s) && !enabled.contains(u"Cut"_s),
                 qPrintable(enabled.join(u' ')));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(edit("name")->text(), u"Beta"_s);
        QCOMPARE(edit("apiKey")->echoMode(), QLineEdit::Password);
    }

    void dialog_namesTheFileThatKeepsSecrets()
    {
        open();
        QVERIFY(label("whereSecretsAre").contains(m_settings->path()));
    }

    void unsavedEdits_areDiscardedOnlyAfterConfirmation()
    {
        const QList<Profile> before{profileNamed(u"Alfa"_s)};
        m_settings->setProfiles(before);
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        QTest::keyClicks(edit("name"), u"x"_s);
        QTest::keyClick(edit("name"), Qt::Key_Escape);
        QVERIFY(question()->isVisible());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(!question()->isVisible());
        QVERIFY(m_dialog->isVisible());
        m_dialog->close();
        QVERIFY(question()->isVisible());
        // The button that keeps the edits has the focus.
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible() && !question()->isVisible());
        m_dialog->close();
        QVERIFY(question()->isVisible());
        button(u"&Discard"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_settings->profiles(), before);
    }

    void unchangedDialog_closesWithoutConfirmation()
    {
        m_settings->setProfiles({profileNamed(u"Alfa"_s)});
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        button(u"Add acc&ount"_s)->click(); // an empty account does not count as an edit
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_settings->profiles().size(), 1);
    }

    void removal_needsConfirmationAndSave()
    {
        m_settings->setProfiles({profileNamed(u"Alfa"_s), profileNamed(u"Beta"_s)});
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        button(u"&Remove…"_s)->click();
        QVERIFY(question()->isVisible());
        button(u"Keep"_s)->click();
        QCOMPARE(list()->count(), 2);
        button(u"&Remove…"_s)->click();
        button(u"Re&move"_s)->click();
        QCOMPARE(list()->count(), 1);
        QCOMPARE(edit("name")->text(), u"Beta"_s);
        QCOMPARE(m_settings->profiles().size(), 2); // unchanged until Save
        button(u"&Save"_s)->click();
        QCOMPARE(m_settings->profiles(), QList<Profile>{profileNamed(u"Beta"_s)});
        QCOMPARE(m_settings->currentProfile(), u"Beta"_s);
        QFile file(m_settings->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("key-of-Alfa"));
    }

    void otherAccount_canBeUsedAndRenamed()
    {
        m_settings->setProfiles({profileNamed(u"Alfa"_s), profileNamed(u"Beta"_s)});
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        QVERIFY(!button(u"&Use this account"_s)->isEnabled());
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(m_dialog, Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(list()->item(1)->text().contains("in use"_L1));
        retype(edit("name"), u"Gamma"_s);
        QTest::keyClick(edit("name"), Qt::Key_Return);
        QCOMPARE(m_settings->currentProfile(), u"Gamma"_s);
    }

    void accountKind_canBeChosenByKeyboard()
    {
        m_settings->setProfiles({profileNamed(u"Alfa"_s)});
        m_settings->setCurrentProfile(u"Alfa"_s);
        open();
        QTest::keyClick(m_dialog->findChild<QComboBox *>(), Qt::Key_End);
        QVERIFY(list()->item(0)->text().contains("Development"_L1));
        button(u"&Save"_s)->click();
        QCOMPARE(m_settings->profiles().first().kind, AccountKind::Development);
    }

    void accountTest_reportsUsableAccount()
    {
        FaultServer server;
        server.script({FaultServer::answer(200, "{\"data\":[]}")});
        useAccountAt(server.url());
        open();
        button(u"T&est"_s)->click();
        QVERIFY(button(u"Cance&l the test"_s));
        QTRY_VERIFY(!label("testResult").isEmpty());
        QVERIFY2(label("testResult").contains("can be used"_L1), qPrintable(label("testResult")));
        QVERIFY(button(u"T&est"_s));
        QCOMPARE(server.header(0, "x-account-id"), m_settings->profiles().first().accountId.toLatin1());
        QTest::keyClicks(edit("token"), u"x"_s);
        QCOMPARE(label("testResult"), QString()); // the result was for the previous token
    }

    void accountTest_canBeCancelled()
    {
        FaultServer server; // sends no answer
        useAccountAt(server.url());
        open();
        button(u"T&est"_s)->click();
        button(u"Cance&l the test"_s)->click();
        QTRY_VERIFY(label("testResult").contains("cancelled"_L1));
        button(u"T&est"_s)->click();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog); // a running test does not keep the dialog open
    }

    void accountTest_needsValidFields()
    {
        FaultServer server;
        useAccountAt(server.url());
        open();
        retype(edit("accountId"), u"nonsense"_s);
        button(u"T&est"_s)->click();
        QVERIFY(edit("accountId")->hasFocus());
        QVERIFY(button(u"T&est"_s));
        QCOMPARE(server.connections(), 0);
    }

private:
    void open()
    {
        m_dialog = new AccountsDialog(*m_settings, m_clock, {});
        m_dialog->open();
        QVERIFY(patient::waitForWindowActive(m_dialog));
    }

    void useAccountAt(const QString &url)
    {
        Profile profile = profileNamed(u"Alfa"_s);
        profile.baseUrl = url;
        profile.apiKey.clear();
        profile.token = u"token-1"_s;
        m_settings->setProfiles({profile});
        m_settings->setCurrentProfile(profile.name);
    }

    static void retype(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    QLineEdit *edit(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    QComboBox *semantics() const { return m_dialog->findChild<QComboBox *>(u"putSemantics"_s); }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    InlineQuestion *question() const { return m_dialog->findChild<InlineQuestion *>(); }
    QString label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    /// Returns the visible button with this text: two buttons may share a text.
    QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_dialog->findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QPointer<AccountsDialog> m_dialog;
};

CE_GUI_TEST(TestAccountsDialog)

} // namespace tst_accountsdialog

#include "tst_accountsdialog.moc"
