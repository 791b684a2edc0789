#include "fixtures/fakeclock.h"
#include "fixtures/faultserver.h"
#include "fixtures/testprogram.h"
#include "store/keptcontacts.h"
#include "store/settings.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/omissiondialog.h"
#include "ui/widgets/inlinequestion.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tst_omissiondialog {

using Answer = FaultServer::Answer;

const QString id = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

QByteArray contactWith(const char *city)
{
    return "{\"id\":\"" + id.toLatin1() +
           "\",\"first_name\":\"Ana\",\"email\":\"ana@example.com\",\"city\":" + city + '}';
}

Answer holding(const char *city)
{
    return FaultServer::answer(200, "{\"data\":[" + contactWith(city) + "]}");
}

const Answer before = holding("\"Cali\"");
const Answer gone = holding("null");

class TestOmissionDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"contact-editor/contact-editor.ini"_s));
        m_server = std::make_unique<FaultServer>();
        useAccount(AccountKind::Test);
    }
    void cleanup() { delete m_accounts; }

    void whatAServerErasesIsFoundOutByKeys()
    {
        m_server->script({before, gone, gone, before, before});
        openAccounts();
        QVERIFY2(label(m_accounts, "omission").contains("isn't known"_L1),
                 qPrintable(label(m_accounts, "omission")));
        QSignalSpy found(m_accounts, &AccountsDialog::omissionFound);
        ask();
        QVERIFY(label(m_dialog, "headline").contains(u"Alfa · Test · 11111111"_s));
        QVERIFY(label(m_dialog, "headline").contains(m_server->url()));

        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->findChild<QTabWidget *>()->count(), 2);
        QCOMPARE(m_server->requests().size(), 1);
        // Nothing goes by an Enter more than was meant.
        QVERIFY(m_dialog->findChild<QTabWidget *>()->hasFocus());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible() && button("send")->isEnabled());
        const QString plan = label(m_dialog, "plan");
        QVERIFY2(plan.contains(u"without “City”, which is “Cali”"_s) && plan.contains(id), qPrintable(plan));
        QVERIFY(!request(0).contains("Cali"_L1) && request(0).contains("PUT /api/contacts/"_L1 + id));
        QVERIFY(request(1).contains("\"city\": \"Cali\""_L1));
        QVERIFY(!request(0).contains("token-1"_L1) && request(0).contains("Bearer ***"_L1));

        QTest::keyClick(m_dialog, Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(label(m_dialog, "status").contains("has been put back"_L1));
        QVERIFY2(label(m_dialog, "status").contains("erases what a request leaves out"_L1),
                 qPrintable(label(m_dialog, "status")));
        QCOMPARE(m_server->requests().size(), 5);
        QCOMPARE(kept(), QStringList());
        QVERIFY(button("close")->hasFocus());

        // It is in the settings, without Save, and nothing is lost by closing.
        QCOMPARE(found.count(), 1);
        const Profile saved = m_settings->profiles().first();
        QCOMPARE(saved.omission, Omission::Erased);
        QCOMPARE(saved.omissionFound, QDate(2026, 11, 23));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QVERIFY2(label(m_accounts, "omission").contains("erases what a request leaves out (found on"_L1),
                 qPrintable(label(m_accounts, "omission")));
        QTest::keyClick(m_accounts, Qt::Key_Escape);
        QTRY_VERIFY(!m_accounts);
    }

    void whatIsKnownHoldsForItsAccountAlone()
    {
        Profile known = m_settings->profiles().first();
        known.omission = Omission::Kept;
        known.omissionFound = QDate(2026, 5, 3);
        m_settings->setProfiles({known});
        openAccounts();
        QVERIFY(label(m_accounts, "omission").contains("keeps what a request leaves out"_L1));
        auto *url = m_accounts->findChild<QLineEdit *>(u"baseUrl"_s);
        url->setFocus();
        QTest::keyClick(url, Qt::Key_End);
        QTest::keyClick(url, Qt::Key_X);
        QVERIFY(label(m_accounts, "omission").contains("isn't known"_L1));
        QTest::keyClick(url, Qt::Key_Backspace);
        QVERIFY(label(m_accounts, "omission").contains("keeps what a request leaves out"_L1));
        auto *name = m_accounts->findChild<QLineEdit *>(u"name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Beta"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_accounts);
        QCOMPARE(m_settings->profiles().first().omission, Omission::Kept);

        openAccounts();
        auto *account = m_accounts->findChild<QLineEdit *>(u"accountId"_s);
        account->setFocus();
        account->selectAll();
        QTest::keyClicks(account, u"99999999-2222-4333-8444-555555555555"_s);
        QTest::keyClick(account, Qt::Key_Return);
        QTRY_VERIFY(!m_accounts);
        QCOMPARE(m_settings->profiles().first().omission, Omission::Unknown);
        QVERIFY(!m_settings->profiles().first().omissionFound.isValid());
    }

    void itSaysWhyItCannotBeFoundOut()
    {
        openAccounts();
        auto *find = m_accounts->findChild<QPushButton *>(u"findOmission"_s);
        QVERIFY(find->isEnabled());
        QTest::keyClick(m_accounts->findChild<QComboBox *>(), Qt::Key_End); // Development, not saved yet
        QVERIFY(!find->isEnabled());
        QVERIFY2(find->toolTip().contains("saved"_L1), qPrintable(find->toolTip()));
        QTest::keyClick(m_accounts->findChild<QComboBox *>(), Qt::Key_Home);
        QVERIFY(!find->isEnabled());
        QVERIFY2(find->toolTip().contains("production"_L1), qPrintable(find->toolTip()));
        QVERIFY(label(m_accounts, "omission").contains(find->toolTip()));
        delete m_accounts;

        m_keepsContacts = false;
        openAccounts();
        m_keepsContacts = true;
        find = m_accounts->findChild<QPushButton *>(u"findOmission"_s);
        QVERIFY(!find->isEnabled());
        QVERIFY2(find->toolTip().contains("disk"_L1), qPrintable(find->toolTip()));
    }

    void whatCouldNotBePutBackIsToldAndPutBackOnceMore()
    {
        m_server->script(
            {before, gone, gone, FaultServer::answer(429, "", {"Retry-After: 30"}), gone, before, before});
        openAccounts();
        ask();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(button("send")->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(button("again")->isVisible());
        const QString status = label(m_dialog, "status");
        QVERIFY2(status.startsWith(u"The contact could not be put back"_s), qPrintable(status));
        QVERIFY2(status.contains("30 second"_L1), qPrintable(status));
        QCOMPARE(kept().size(), 1);
        QVERIFY2(status.contains(kept().first()), qPrintable(status));
        QVERIFY(button("again")->hasFocus());
        QTest::keyClick(button("again"), Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(label(m_dialog, "status").contains("has been put back"_L1));
        QCOMPARE(kept(), QStringList());
        QVERIFY(!button("again")->isVisible());
        QCOMPARE(m_settings->profiles().first().omission, Omission::Erased);
    }

    void whileItIsUnderWayItStaysAndTheWaitCanBeEnded()
    {
        m_server->script({before, FaultServer::silence(), before, before, before});
        openAccounts();
        ask();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(button("send")->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(m_server->requests().size(), 2);
        QVERIFY(!button("close")->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        m_dialog->close();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(label(m_dialog, "status").contains("sent without the value"_L1));
        QTest::keyClick(m_dialog, Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(button("close")->isEnabled());
        QVERIFY2(label(m_dialog, "status").contains("was cancelled"_L1),
                 qPrintable(label(m_dialog, "status")));
        QCOMPARE(m_server->requests().size(), 5);
        QCOMPARE(m_settings->profiles().first().omission, Omission::Unknown);
    }

    void whatCannotBeFetchedIsSaid()
    {
        m_server->script({FaultServer::answer(404, "")});
        openAccounts();
        ask();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(label(m_dialog, "status").contains("no contact with this ID"_L1));
        QVERIFY(!button("send")->isVisible());
        QVERIFY(button("close")->isEnabled());
    }

    void whatAnEarlierTestLeftComesFirst()
    {
        m_server->script({gone, before, before});
        QVERIFY(keep());
        openAccounts();
        openDialog();
        QVERIFY(!m_dialog->findChild<QLineEdit *>(u"contactId"_s)->isVisible());
        QTRY_VERIFY(button("send")->isVisible());
        QVERIFY2(label(m_dialog, "plan").contains("City"_L1), qPrintable(label(m_dialog, "plan")));
        QVERIFY(request(0).contains("\"city\": \"Cali\""_L1));
        QCOMPARE(m_server->requests().size(), 1);
        QTest::keyClick(m_dialog, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(label(m_dialog, "status").contains("has been put back"_L1));
        QCOMPARE(kept(), QStringList());
        QCOMPARE(m_server->requests().size(), 3);
    }

    void whatIsLeftCanBeLeftAsItIs()
    {
        m_server->script({gone});
        QVERIFY(keep());
        openAccounts();
        openDialog();
        QTRY_VERIFY(button("leave")->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(m_dialog->findChild<InlineQuestion *>()->isVisible());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // the harmless answer has the focus
        QCOMPARE(kept().size(), 1);
        QTest::keyClick(m_dialog, Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(m_dialog->findChild<InlineQuestion *>()->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_D, Qt::AltModifier);
        QTRY_COMPARE(kept(), QStringList());
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->requests().size(), 1);
    }

private:
    void useAccount(AccountKind kind)
    {
        Profile profile;
        profile.name = u"Alfa"_s;
        profile.kind = kind;
        profile.baseUrl = m_server->url() + u"/api"_s;
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"token-1"_s;
        m_settings->setProfiles({profile});
        m_settings->setCurrentProfile(profile.name);
        // So that a look is one request.
        m_settings->setValue(u"fetchWays/"_s + profile.accountId, 1);
    }
    bool keep() const
    {
        return KeptContacts(contactsFolder())
            .keep(m_settings->profiles().first(), id, contactWith("\"Cali\""))
            .has_value();
    }
    QString contactsFolder() const { return m_folder->filePath(u"data"_s); }
    QStringList kept() const { return QDir(contactsFolder()).entryList(QDir::Files); }

    void openAccounts()
    {
        m_accounts = new AccountsDialog(*m_settings, m_clock, {});
        if (m_keepsContacts)
            m_accounts->keepContactsIn(contactsFolder());
        m_accounts->open();
        QVERIFY(QTest::qWaitForWindowActive(m_accounts));
    }
    void openDialog()
    {
        QTest::keyClick(m_accounts, Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(m_accounts->findChild<OmissionDialog *>()); // a key presses for a moment
        m_dialog = m_accounts->findChild<OmissionDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    /// The ID is typed, and Enter comes next.
    void ask()
    {
        openDialog();
        auto *contact = m_dialog->findChild<QLineEdit *>(u"contactId"_s);
        QVERIFY(contact->hasFocus());
        QTest::keyClicks(contact, id);
    }
    static QString label(const QWidget *where, const char *name)
    {
        return where->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString request(int tab) const
    {
        return qobject_cast<QPlainTextEdit *>(m_dialog->findChild<QTabWidget *>()->widget(tab))
            ->toPlainText();
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FaultServer> m_server;
    QPointer<AccountsDialog> m_accounts;
    QPointer<OmissionDialog> m_dialog;
    bool m_keepsContacts = true;
};

CE_GUI_TEST(TestOmissionDialog)

} // namespace tst_omissiondialog

#include "tst_omissiondialog.moc"
