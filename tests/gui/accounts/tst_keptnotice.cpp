#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "store/draftstore.h"
#include "store/keptcontacts.h"
#include "ui/accounts/omissiondialog.h"
#include "ui/window/windowmanager.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tst_keptnotice {

const QString id = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

QByteArray contactWith(const char *city)
{
    return "{\"id\":\"" + id.toLatin1() + "\",\"email\":\"ana@example.com\",\"city\":" + city + '}';
}

FaultServer::Answer holding(const char *city)
{
    return FaultServer::answer(200, "{\"data\":[" + contactWith(city) + "]}");
}

/// What a start says of a contact that a test left otherwise than it was.
class TestKeptNotice : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"config/contact-editor.ini"_s));
        m_drafts = std::make_unique<DraftStore>(m_folder->filePath(u"data/contact-editor.sqlite"_s));
        m_profile.name = u"Tienda"_s;
        m_profile.kind = AccountKind::Test;
        m_profile.baseUrl = m_server->url() + u"/api"_s;
        m_profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        m_profile.token = u"token-1"_s;
        m_settings->setProfiles({m_profile});
    }
    void cleanup()
    {
        m_windows.reset();
        m_drafts.reset();
    }

    void nothingLeftIsNotSpokenOf()
    {
        start();
        QTRY_COMPARE(m_drafts->status(), DraftStore::Status::Written);
        QCOMPARE(bar().kind(), MessageBar::Kind::Idle);
    }

    void theNextStartTellsAndOffersToPutBack()
    {
        m_server->script({holding("null"), holding("\"Cali\""), holding("\"Cali\"")});
        QVERIFY(keep());
        start();
        QTRY_COMPARE(bar().kind(), MessageBar::Kind::Warning);
        QVERIFY2(bar().text().contains(id) && bar().text().contains(kept().first()),
                 qPrintable(bar().text()));
        QVERIFY(bar().text().contains(u"“Tienda”"_s));
        // Something else is said meanwhile, and goes.
        bar().showMessage(MessageBar::Kind::Info, u"something else"_s);
        bar().clear();
        QVERIFY(bar().text().contains(id));
        QTRY_VERIFY(bar().focusButtons() && qobject_cast<QToolButton *>(m_window->focusWidget()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(m_window->findChild<OmissionDialog *>());
        const QPointer<OmissionDialog> dialog = m_window->findChild<OmissionDialog *>();
        auto *send = dialog->findChild<QPushButton *>(u"send"_s);
        QTRY_VERIFY(send->isVisible());
        QCOMPARE(m_server->requests().size(), 1);
        QTest::keyClick(dialog, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"status"_s)->text().contains("has been put back"_L1));
        QCOMPARE(m_server->requests().size(), 3);
        QVERIFY(m_server->requests().at(1).endsWith("{\"email\":\"ana@example.com\",\"city\":\"Cali\"}"));
        QCOMPARE(kept(), QStringList());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(bar().kind(), MessageBar::Kind::Idle);
    }

    void whatIsNotPutBackIsToldOfAgain()
    {
        m_server->script({holding("null")});
        QVERIFY(keep());
        start();
        QTRY_COMPARE(bar().kind(), MessageBar::Kind::Warning);
        QTRY_VERIFY(bar().focusButtons() && qobject_cast<QToolButton *>(m_window->focusWidget()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(m_window->findChild<OmissionDialog *>());
        const QPointer<OmissionDialog> dialog = m_window->findChild<OmissionDialog *>();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"send"_s)->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(bar().kind(), MessageBar::Kind::Warning);
        QCOMPARE(kept().size(), 1);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void withoutItsAccountTheFileIsNamed()
    {
        QVERIFY(keep());
        m_settings->setProfiles({});
        start();
        QTRY_COMPARE(bar().kind(), MessageBar::Kind::Warning);
        QVERIFY(bar().text().contains(kept().first()));
        QVERIFY2(bar().text().contains("Open that file"_L1), qPrintable(bar().text()));
    }

private:
    void start()
    {
        m_windows = std::make_unique<WindowManager>(*m_settings, m_clock, m_drafts.get());
        m_window = &m_windows->add();
        m_window->resize(1366, 690);
        m_window->begin(false, {});
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    bool keep() const
    {
        return KeptContacts(m_drafts->folder()).keep(m_profile, id, contactWith("\"Cali\"")).has_value();
    }
    QStringList kept() const { return QDir(m_drafts->folder()).entryList({u"put-back-*"_s}, QDir::Files); }
    MessageBar &bar() const { return m_window->messages(); }

    FakeClock m_clock;
    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<WindowManager> m_windows;
    MainWindow *m_window = nullptr;
};

CE_GUI_TEST(TestKeptNotice)

} // namespace tst_keptnotice

#include "tst_keptnotice.moc"
