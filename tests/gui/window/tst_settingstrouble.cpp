#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "fixtures/withoutrights.h"
#include "ui/widgets/firstpaint.h"
#include "ui/window/windowmanager.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tst_settingstrouble {

/// A start with such a settings file.
struct Start
{
    explicit Start(const QString &path)
        : settings(path)
        , window(&windows.add())
    {
        // Connected after what is told of the settings, so that it has been told when this is set.
        QObject::connect(window->findChild<FirstPaint *>(), &FirstPaint::happened, window,
                         [this] { hasPainted = true; });
        window->begin(false, {});
        if (!patient::waitForWindowExposed(window))
            qFatal("no window");
    }

    MessageBar &bar() const { return window->messages(); }

    bool hasPainted = false;
    FakeClock clock;
    Settings settings;
    WindowManager windows{settings, clock};
    MainWindow *window;
};

/// What a person is told of a settings file that is damaged, can't be read, or can't be written.
class TestSettingsTrouble : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"contact-editor/contact-editor.ini"_s);
        QDir().mkpath(QFileInfo(m_path).path());
    }

    void aGoodFileIsNotSpokenOf()
    {
        write("[General]\n; mine\nlanguage=en\n");
        const Start start(m_path);
        QTRY_VERIFY(start.hasPainted); // settings are spoken of right after the first paint
        QCOMPARE(start.bar().kind(), MessageBar::Kind::Idle);
    }

    void aDamagedFileIsToldOfWithItsCopy()
    {
        write("[profiles]\n1\\name=one\n1\\accountId=11111111-2222-4333-8444-555555555555\n1\\tok");
        const Start start(m_path);
        QTRY_COMPARE(start.bar().kind(), MessageBar::Kind::Warning);
        const QString copy = start.settings.setAside();
        QVERIFY(QFile::exists(QFileInfo(m_path).dir().filePath(copy)));
        const QString told = start.bar().text();
        QCOMPARE(
            told,
            u"The settings file was damaged: what could be read of it is in use, and it is kept as it "
            "was beside the new one, as %1. Look under File > Accounts whether something is missing."_s.arg(
                copy));

        // What else is said takes its place for a while only.
        start.bar().showMessage(MessageBar::Kind::Success, u"Something else."_s);
        start.bar().clear();
        QCOMPARE(start.bar().text(), told);
        start.bar().clear(); // as opening another contact does
        QCOMPARE(start.bar().text(), told);
        close(start);
        QCOMPARE(start.bar().kind(), MessageBar::Kind::Idle);
        start.bar().showMessage(MessageBar::Kind::Success, u"Something else."_s);
        start.bar().clear();
        QCOMPARE(start.bar().kind(), MessageBar::Kind::Idle);
    }

    void aReadOnlyFileIsToldOfAtTheStart()
    {
        m_folder.reset();
        const WithoutRights rights;
        init();
        write("language=en\n");
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        {
            const Start start(m_path);
            QTRY_COMPARE(start.bar().kind(), MessageBar::Kind::Warning);
            QVERIFY2(start.bar().text().startsWith(u"The settings can't be saved"_s) &&
                         start.bar().text().contains(m_path),
                     qPrintable(start.bar().text()));
        }
        m_folder.reset();
    }

    void aFullDiskIsToldOfOnce()
    {
        Start start(m_path);
        QCOMPARE(start.bar().kind(), MessageBar::Kind::Idle);
        const FullDisk full;
        start.settings.setLanguage(u"es"_s);
        QTRY_COMPARE(start.bar().kind(), MessageBar::Kind::Warning);
        QVERIFY2(start.bar().text().startsWith(u"The settings can't be saved"_s),
                 qPrintable(start.bar().text()));
        close(start);
        start.settings.setLanguage(u"en"_s);
        QTimer afterSaving; // due after the timer by which the settings save themselves
        afterSaving.setSingleShot(true);
        afterSaving.start();
        QTRY_VERIFY(!afterSaving.isActive());
        QCOMPARE(start.bar().kind(), MessageBar::Kind::Idle);
    }

    void accountsThatCanNotBeSavedStayInTheirDialog()
    {
        Start start(m_path);
        start.window->actions().accounts->trigger();
        auto *dialog = start.window->findChild<QDialog *>();
        QVERIFY(dialog);
        const auto type = [dialog](const char *field, const QString &text) {
            WindowFixture::type(dialog->findChild<QLineEdit *>(QString::fromLatin1(field)), text);
        };
        type("name", u"Tienda"_s);
        type("accountId", u"11111111-2222-4333-8444-555555555555"_s);
        type("apiKey", u"key"_s);
        auto *key = dialog->findChild<QLineEdit *>(u"apiKey"_s);
        {
            const FullDisk full;
            QTest::keyClick(key, Qt::Key_Return);
            QVERIFY(dialog->isVisible());
            const QString said = dialog->findChild<QLabel *>(u"status"_s)->text();
            QVERIFY2(said.contains(u"could not be written"_s) && said.contains(m_path), qPrintable(said));
        }
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(Settings(m_path).profiles().size(), 1);
    }

private:
    static void close(const Start &start)
    {
        start.bar().findChild<QToolButton *>(u"closeMessage"_s)->click();
    }

    void write(const QByteArray &text)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("can't write");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

CE_GUI_TEST(TestSettingsTrouble)

} // namespace tst_settingstrouble

#include "tst_settingstrouble.moc"
