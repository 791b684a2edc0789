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

/// An editor that was started with the settings file at the given path.
struct StartedEditor
{
    explicit StartedEditor(const QString &path)
        : settings(path)
        , window(&windows.add())
    {
        // WindowManager connected first, so trouble with the settings is reported before this is set.
        QObject::connect(window->findChild<FirstPaint *>(), &FirstPaint::happened, window,
                         [this] { hasPainted = true; });
        window->begin(false, {});
        if (!patient::waitForWindowExposed(window))
            qFatal("the window was not exposed");
    }

    MessageBar &bar() const { return window->messages(); }

    bool hasPainted = false;
    FakeClock clock;
    Settings settings;
    WindowManager windows{settings, clock};
    MainWindow *window;
};

/// The messages about a settings file that is damaged, unreadable or not writable.
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

    void validFile_showsNoMessage()
    {
        write("[General]\n; mine\nlanguage=en\n");
        const StartedEditor editor(m_path);
        QTRY_VERIFY(editor.hasPainted); // the settings are checked after the first paint
        QCOMPARE(editor.bar().kind(), MessageBar::Kind::Idle);
    }

    void damagedFile_isReportedWithTheNameOfItsCopy()
    {
        write("[profiles]\n1\\name=one\n1\\accountId=11111111-2222-4333-8444-555555555555\n1\\tok");
        const StartedEditor editor(m_path);
        QTRY_COMPARE(editor.bar().kind(), MessageBar::Kind::Warning);
        const QString copy = editor.settings.setAside();
        QVERIFY(QFile::exists(QFileInfo(m_path).dir().filePath(copy)));
        const QString message = editor.bar().text();
        QCOMPARE(
            message,
            u"The settings file was damaged: what could be read of it is in use, and it is kept as it "
            "was beside the new one, as %1. Look under File > Accounts whether something is missing."_s.arg(
                copy));

        // Another message replaces the warning until that message is cleared.
        editor.bar().showMessage(MessageBar::Kind::Success, u"Something else."_s);
        editor.bar().clear();
        QCOMPARE(editor.bar().text(), message);
        editor.bar().clear(); // as opening another contact does
        QCOMPARE(editor.bar().text(), message);
        close(editor);
        QCOMPARE(editor.bar().kind(), MessageBar::Kind::Idle);
        editor.bar().showMessage(MessageBar::Kind::Success, u"Something else."_s);
        editor.bar().clear();
        QCOMPARE(editor.bar().kind(), MessageBar::Kind::Idle);
    }

    void readOnlyFile_isReportedAtStart()
    {
        m_folder.reset();
        const WithoutRights rights;
        init();
        write("language=en\n");
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        {
            const StartedEditor editor(m_path);
            QTRY_COMPARE(editor.bar().kind(), MessageBar::Kind::Warning);
            QVERIFY2(editor.bar().text().startsWith(u"The settings can't be saved"_s) &&
                         editor.bar().text().contains(m_path),
                     qPrintable(editor.bar().text()));
        }
        m_folder.reset();
    }

    void fullDisk_isReportedOnce()
    {
        StartedEditor editor(m_path);
        QCOMPARE(editor.bar().kind(), MessageBar::Kind::Idle);
        const FullDisk full;
        editor.settings.setLanguage(u"es"_s);
        QTRY_COMPARE(editor.bar().kind(), MessageBar::Kind::Warning);
        QVERIFY2(editor.bar().text().startsWith(u"The settings can't be saved"_s),
                 qPrintable(editor.bar().text()));
        close(editor);
        editor.settings.setLanguage(u"en"_s);
        QTimer afterSaving; // fires after the timer that saves the settings
        afterSaving.setSingleShot(true);
        afterSaving.start();
        QTRY_VERIFY(!afterSaving.isActive());
        QCOMPARE(editor.bar().kind(), MessageBar::Kind::Idle);
    }

    void accountsThatCannotBeSaved_stayInTheirDialog()
    {
        StartedEditor editor(m_path);
        editor.window->actions().accounts->trigger();
        auto *dialog = editor.window->findChild<QDialog *>();
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
            const QString status = dialog->findChild<QLabel *>(u"status"_s)->text();
            QVERIFY2(status.contains(u"could not be written"_s) && status.contains(m_path),
                     qPrintable(status));
        }
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(Settings(m_path).profiles().size(), 1);
    }

private:
    static void close(const StartedEditor &editor)
    {
        editor.bar().findChild<QToolButton *>(u"closeMessage"_s)->click();
    }

    void write(const QByteArray &content)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write the settings file");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

CE_GUI_TEST(TestSettingsTrouble)

} // namespace tst_settingstrouble

#include "tst_settingstrouble.moc"
